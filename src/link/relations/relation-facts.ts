import type { Relation } from '../../model/records/entity.ts';

/** All that a relation says beside its field and its target, as a key: equal for relations that say the same. */
export function factsKey({ sources, ...relation }: Relation): string {
  return JSON.stringify([...facts.map((fact) => textOf(relation[fact])), sources.toSorted()]);
}

/**
 * One relation of two that say the same or add to each other, with the sources of both; `undefined` if they differ in
 * anything that both say, or if one of them is withdrawn.
 */
export function joinRelations(one: Relation, other: Relation): Relation | undefined {
  const differs = facts.some((fact) => {
    const [first, second] = [textOf(one[fact]), textOf(other[fact])];
    return first !== undefined && second !== undefined && first !== second;
  });
  const isWithdrawn = [one, other].map(({ status }) => status === 'withdrawn');
  const isAct = [one, other].map(({ on }) => on !== undefined);
  const isState = [one, other].some(
    ({ since, until }) => since !== undefined || until !== undefined,
  );
  if (differs || isWithdrawn[0] !== isWithdrawn[1] || (isState && isAct.includes(true)))
    return undefined;
  // The positions of the sources are those of one file each.
  const { sourcesAt: _, ...said } = one;
  return { ...other, ...said, sources: [...new Set([...one.sources, ...other.sources])] };
}

const facts = [
  'on',
  'since',
  'until',
  'share',
  'role',
  'amount',
  'note',
  'confidence',
  'status',
] as const satisfies (keyof Relation)[];

function textOf(fact: Relation[(typeof facts)[number]]): string | undefined {
  return typeof fact === 'object' ? fact.text : fact;
}
