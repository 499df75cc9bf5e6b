import type { RelationEnd } from './relation-ends.ts';

/** An entity's relations by label: own relations in the order of the kind's fields, then inverse ones. */
export function groupByLabel(ends: readonly RelationEnd[]): Map<string, RelationEnd[]> {
  const ordered = [
    ...ends.filter((end) => end.direction === 'stated'),
    ...ends.filter((end) => end.direction === 'inverse'),
  ];
  return Map.groupBy(ordered, (end) => end.label);
}
