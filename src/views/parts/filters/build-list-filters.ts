import { parentPath, type SitePath } from '../../../model/addresses/path.ts';
import type { FilterValue, ListFilter } from './list-filter.ts';
import { nameOrder } from '../../../model/text/locales.ts';

/** The question of a filter to each item of a list. */
export interface FilterDefinition<Item> {
  id: string;
  label: string;
  /** The values of an item; none if it has none. */
  valuesOf(item: Item): readonly ItemValue[];
  /** The order of values: the most frequent first, or by value with the last first, as for years. */
  order?: 'count' | 'value';
  /** Whether a value of a single item is worth a choice, as few items are disputed, and readers look for these. */
  isOfFew?: true;
}

/** A value of an item, before its rows are counted. */
export type ItemValue = Pick<FilterValue, 'value' | 'text' | 'page'>;

/** The most values that a filter shows; more could not be surveyed. */
const mostValues = 40;

/**
 * The filters that narrow a list, and the marks of each item in its order. A filter is left out if no value stands for
 * several items but not for all: each item would be its own group. One that is `isOfFew` is left out only if each value
 * stands for all.
 */
export function buildListFilters<Item>(
  items: readonly Item[],
  definitions: readonly FilterDefinition<Item>[],
  language: string,
): { filters: ListFilter[]; marks: number[][] } {
  const marks = items.map((): number[] => []);
  const filters: ListFilter[] = [];
  let mark = 0;
  for (const definition of definitions) {
    const groups = groupItems(items, definition);
    const fewest = definition.isOfFew ? 1 : 2;
    const narrows = groups.some(({ at }) => at.size >= fewest && at.size < items.length);
    if (!narrows) continue;
    const sorted = inOrder(groups, definition.order ?? 'count', language);
    const values = sorted.map(({ item: { value, text, page }, at }): FilterValue => {
      mark += 1;
      for (const row of at) marks[row]?.push(mark);
      return { value, text, count: at.size, mark, ...(page && { page }) };
    });
    const rest = values.slice(mostValues);
    filters.push({
      id: definition.id,
      label: definition.label,
      values: values.slice(0, mostValues),
      ...(rest.length > 0 && { rest: { values: rest, ...listOf(rest) } }),
    });
  }
  return { filters, marks };
}

/** The page that lists the pages of values, if they are in one folder. */
function listOf(values: readonly FilterValue[]): { page?: SitePath } {
  const lists = new Set(values.map(({ page }) => page && parentPath(page.path)));
  const [page] = lists;
  return page && lists.size === 1 ? { page } : {};
}

interface Group {
  item: ItemValue;
  /** Places of the items in the list. */
  at: Set<number>;
}

function groupItems<Item>(
  items: readonly Item[],
  { valuesOf }: FilterDefinition<Item>,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [at, item] of items.entries()) {
    for (const value of valuesOf(item)) {
      const group = groups.get(value.value) ?? { item: value, at: new Set() };
      group.at.add(at);
      groups.set(value.value, group);
    }
  }
  return [...groups.values()];
}

function inOrder(groups: readonly Group[], order: 'count' | 'value', language: string): Group[] {
  const compare = nameOrder(language);
  const byText = (a: Group, b: Group): number => compare(a.item.text, b.item.text);
  if (order === 'value') return groups.toSorted((a, b) => (a.item.value < b.item.value ? 1 : -1));
  return groups.toSorted((a, b) => b.at.size - a.at.size || byText(a, b));
}
