import type { SearchableName } from '../../../outputs/search/searchable-name.ts';

/** The filters, by their name in the index and in addresses. */
export const filterNames = ['type', 'year', 'tag', 'mentions'] as const;

/** The name of a filter. */
export type FilterName = (typeof filterNames)[number];

/** A value of a filter that readers can choose. */
export interface FilterChoice {
  value: string;
  label: string;
  /** Id of the kind whose mark is shown. */
  kind?: string;
  /** Number of results with this value; absent if there are none, so that it can only be cleared. */
  count?: number;
}

/** Number of values offered per filter. */
const maxChoices = 12;

/**
 * The most frequent values of a filter, plus the chosen one, so that it can be cleared. Years stand in their order, the
 * newest first: readers look for one, not for the most frequent.
 */
export function filterChoices(
  filter: FilterName,
  counts: Readonly<Record<string, number>>,
  chosen: string | undefined,
  describe: (value: string) => FilterChoice,
): FilterChoice[] {
  const choices = frequentChoices(counts, chosen, describe);
  if (filter !== 'year') return choices;
  // By number, in the digits of any language.
  return choices.sort((a, b) => b.value.localeCompare(a.value, undefined, { numeric: true }));
}

/** In the order of the reader's language: `ñandú` before `puerto`. */
const byName = new Intl.Collator(undefined, { numeric: true });

function frequentChoices(
  counts: Readonly<Record<string, number>>,
  chosen: string | undefined,
  describe: (value: string) => FilterChoice,
): FilterChoice[] {
  const found = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ ...describe(value), count }))
    .sort((a, b) => b.count - a.count || byName.compare(a.label, b.label))
    .slice(0, maxChoices);
  if (!chosen || found.some(({ value }) => value === chosen)) return found;
  const count = counts[chosen];
  return [{ ...describe(chosen), ...(count && { count }) }, ...found];
}

/**
 * Returns a function that describes a filter value: an entity by its title, a type with the mark of its kind, other
 * values as they are.
 */
export function createDescriber(
  names: readonly SearchableName[],
): (filter: FilterName, value: string) => FilterChoice {
  const kinds = new Map(names.map(({ label, kind }) => [label, kind]));
  const entities = new Map(names.map((name) => [name.path.split('/').at(-2), name]));
  return (filter, value) => {
    const entity = filter === 'mentions' ? entities.get(value) : undefined;
    if (entity) return { value, label: entity.title, kind: entity.kind };
    const kind = filter === 'type' ? kinds.get(value) : undefined;
    // A year has four digits in the index, and as many as in texts for readers.
    const label = filter === 'year' ? value.replace(/^0(?=[1-9])/, '') : value;
    return { value, label, ...(kind && { kind }) };
  };
}
