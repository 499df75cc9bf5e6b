import type { EntityId } from '../../../../model/ids/entity-id.ts';
import { nameKeyOf, type NameKey } from '../../../../link/relations/name-key.ts';
import { readRelation } from '../../../../link/relations/read-relation.ts';
import type { RelationEnd } from '../../../../link/relations/relation-ends.ts';
import type { SiteInput } from '../../../data/chart-input.ts';

/** A relation between two of the names shown. */
export interface NetworkEdge {
  over: NameKey;
  under: NameKey;
  /** True if neither end is over the other. */
  isEven: boolean;
  /** The relation as the upper end sees it, or of two equal ends the one that states it: `Owns`. */
  verb: string;
  /** The relation as its lower end sees it, or the other of two equal ends. */
  end: RelationEnd;
}

/** What decides which relations a network shows. */
export type ShownRelations = Pick<SiteInput, 'relations' | 'eventIds'> & {
  chart: { relations?: readonly string[] | undefined };
};

/**
 * The relations whose ends are both among some entities, each once.
 * @param named an entity whose relations to names without a page are shown too.
 */
export function edgesAmong(
  ids: readonly EntityId[],
  input: ShownRelations,
  named?: EntityId,
): NetworkEdge[] {
  const shown = new Set(ids);
  return ids.flatMap((id) =>
    (input.relations.get(id) ?? []).flatMap((end): NetworkEdge[] => {
      if (end.direction !== 'stated' || !isShown(id, end, input)) return [];
      if ('name' in end.other) {
        return id === named ? [edgeOf(id, end)] : [];
      }
      const other = end.other.id;
      return shown.has(other) && other !== id ? [edgeOf(id, end)] : [];
    }),
  );
}

/** The relations of one entity, each once, with names without a page. */
export function edgesOf(id: EntityId, input: ShownRelations): NetworkEdge[] {
  return (input.relations.get(id) ?? []).flatMap((end): NetworkEdge[] => {
    if (!isShown(id, end, input)) return [];
    if (end.direction === 'stated' || 'name' in end.other) return [edgeOf(id, end)];
    const { id: other } = end.other;
    const stated = { ...end, direction: 'stated', label: end.field.label, other: { id } } as const;
    return other === id ? [] : [edgeOf(other, stated)];
  });
}

/** The relations between each two names, whichever of them is over the other. */
export function edgesByTie(edges: readonly NetworkEdge[]): NetworkEdge[][] {
  return [...Map.groupBy(edges, ({ over, under }) => [over, under].sort().join('\n')).values()];
}

/** True if a network shows a relation: one of the fields that its chart names, else any but those of events. */
export function isShown(
  id: EntityId,
  { relation, other }: RelationEnd,
  { chart, eventIds }: ShownRelations,
): boolean {
  if (chart.relations) return chart.relations.includes(relation.field);
  return !eventIds.has(id) && ('name' in other || !eventIds.has(other.id));
}

function edgeOf(id: EntityId, stated: RelationEnd): NetworkEdge {
  const { over, under, verb, inverse, isEven } = readRelation(id, stated);
  const end: RelationEnd =
    nameKeyOf(under) === id
      ? stated
      : { ...stated, direction: 'inverse', label: inverse, other: { id } };
  return { over: nameKeyOf(over), under: nameKeyOf(under), isEven, verb, end };
}
