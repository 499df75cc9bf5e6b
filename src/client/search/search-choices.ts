import type { SearchableName } from '../../outputs/search/searchable-name.ts';

/** The filters of the index, by the name they have in it and in addresses. */
export const filterNames = ['type', 'year', 'tag', 'mentions'] as const;

export type FilterName = (typeof filterNames)[number];

/** A value of a filter, as a reader chooses it. */
export interface FilterChoice {
  value: string;
  label: string;
  /** Id of the kind whose mark it carries. */
  kind?: string;
  /** Results that have it; absent where it has none and can only be taken back. */
  count?: number;
}

/** Values of one filter that are offered at most: the most frequent. */
const most = 12;

/** The most frequent values of a filter. The chosen one is always among them, or it could not be taken back. */
export function filterChoices(
  counts: Readonly<Record<string, number>>,
  chosen: string | undefined,
  describe: (value: string) => FilterChoice,
): FilterChoice[] {
  const found = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([value, count]) => ({ ...describe(value), count }));
  if (!chosen || found.some(({ value }) => value === chosen)) return found;
  const count = counts[chosen];
  return [{ ...describe(chosen), ...(count && { count }) }, ...found];
}

/** Says what a value means: an entity by its id, a type by the mark of its kind, others by themselves. */
export function createDescriber(
  names: readonly SearchableName[],
): (filter: FilterName, value: string) => FilterChoice {
  const kinds = new Map(names.map(({ label, kind }) => [label, kind]));
  const entities = new Map(names.map((name) => [name.path.split('/').at(-2), name]));
  return (filter, value) => {
    const entity = filter === 'mentions' ? entities.get(value) : undefined;
    if (entity) return { value, label: entity.title, kind: entity.kind };
    const kind = filter === 'type' ? kinds.get(value) : undefined;
    return { value, label: value, ...(kind && { kind }) };
  };
}
