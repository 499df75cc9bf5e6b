import type { FilterDefinition } from './build-list-filters.ts';

/** Parameters that lists use for themselves. */
const reserved = ['sort'];

/** Gives each filter a parameter of its own: a field that is called as an earlier filter has `-2` at its end. */
export function uniqueIds<Item>(
  definitions: readonly FilterDefinition<Item>[],
): FilterDefinition<Item>[] {
  const taken = new Set(reserved);
  return definitions.map((definition) => {
    let { id } = definition;
    for (let at = 2; taken.has(id); at += 1) id = `${definition.id}-${at}`;
    taken.add(id);
    return { ...definition, id };
  });
}
