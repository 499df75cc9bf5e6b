import type { Entity, Relation } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationField } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import { relationField } from './relation-field.ts';

/** A relation as seen from one of its two ends. */
export interface RelationEnd {
  /** `Owns` at the entity that states it, `Owned by` at the other. */
  label: string;
  direction: 'stated' | 'inverse';
  /** The other end: an entity, or a name without a page. */
  other: { id: EntityId } | { name: string };
  relation: Relation;
  /** The field that states it, from the kind of the entity that states it. */
  field: RelationField;
}

/**
 * The relation ends of each entity: relations that it states, and relations that others state to it. A symmetric
 * relation that both entities state counts once at each.
 */
export function buildRelationEnds(
  entities: readonly Entity[],
  kinds: ReadonlyMap<KindId, Kind>,
): Map<EntityId, RelationEnd[]> {
  const ends = new Map<EntityId, RelationEnd[]>(entities.map((entity) => [entity.id, []]));
  for (const entity of entities) {
    for (const relation of entity.relations) {
      const field = relationField(entity, relation, kinds);
      if (!field) continue;
      addEnd(ends, entity.id, {
        label: field.label,
        direction: 'stated',
        other: relation.target,
        relation,
        field,
      });
      if ('name' in relation.target) continue;
      addEnd(ends, relation.target.id, {
        label: field.symmetric ? field.label : field.inverse,
        direction: 'inverse',
        other: { id: entity.id },
        relation,
        field,
      });
    }
  }
  return ends;
}

function addEnd(ends: Map<EntityId, RelationEnd[]>, id: EntityId, end: RelationEnd): void {
  const list = ends.get(id);
  // The check reports an unknown target.
  if (!list) return;
  if (list.some((known) => known.label === end.label && isSameFact(known, end))) return;
  list.push(end);
}

/** True if two statements are one symmetric relation; acts or stakes at different times are two. */
function isSameFact(a: RelationEnd, b: RelationEnd): boolean {
  return (
    otherKey(a) === otherKey(b) &&
    a.relation.on === b.relation.on &&
    a.relation.since === b.relation.since &&
    a.relation.share === b.relation.share &&
    a.relation.role === b.relation.role
  );
}

function otherKey(end: RelationEnd): string {
  return 'id' in end.other ? `id:${end.other.id}` : `name:${end.other.name}`;
}
