import type { Entity, Relation } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationField } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import { relationField } from './relation-field.ts';

/** A relation as one of its two ends sees it. */
export interface RelationEnd {
  /** `Owns` on the page that states it, `Owned by` on the other. */
  label: string;
  direction: 'stated' | 'inverse';
  /** The other end: an entity, or the name of someone without a page. */
  other: { id: EntityId } | { name: string };
  relation: Relation;
  /** The field in which it is stated, as the kind of who states it declares it. */
  field: RelationField;
}

/**
 * Every relation at both of its ends: for each entity, what it states and what is stated of it.
 * A symmetric relation that both files state shows once on each page.
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
  // A target that does not exist is reported as `unknown-relation-target`.
  if (!list) return;
  if (list.some((known) => known.label === end.label && isSameFact(known, end))) return;
  list.push(end);
}

/** Two statements of one symmetric relation are one fact; two stakes at different times are two. */
function isSameFact(a: RelationEnd, b: RelationEnd): boolean {
  return (
    otherKey(a) === otherKey(b) &&
    a.relation.since === b.relation.since &&
    a.relation.share === b.relation.share &&
    a.relation.role === b.relation.role
  );
}

function otherKey(end: RelationEnd): string {
  return 'id' in end.other ? `id:${end.other.id}` : `name:${end.other.name}`;
}
