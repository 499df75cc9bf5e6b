import type { Entity, Relation } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationField } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import { nameKeyOf } from './name-key.ts';
import { factsKey } from './relation-facts.ts';
import { toldRelations } from './told-relations.ts';

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
 * The relation ends of each entity: relations that it states, and relations that others state to it. A relation that
 * both entities state counts once at each.
 */
export function buildRelationEnds(
  entities: readonly Entity[],
  kinds: ReadonlyMap<KindId, Kind>,
): Map<EntityId, RelationEnd[]> {
  const ends = new Map<EntityId, RelationEnd[]>(entities.map((entity) => [entity.id, []]));
  for (const { from, field, relation } of toldRelations(entities, kinds)) {
    addEnd(ends, from, {
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
      other: { id: from },
      relation,
      field,
    });
  }
  return ends;
}

function addEnd(ends: Map<EntityId, RelationEnd[]>, id: EntityId, end: RelationEnd): void {
  const list = ends.get(id);
  // The check reports an unknown target.
  if (!list) return;
  if (list.some((known) => isSameLine(known, end))) return;
  list.push(end);
}

/** True if two ends are one line of a page: fields may share a label, and a page may be related to itself. */
function isSameLine(a: RelationEnd, b: RelationEnd): boolean {
  return (
    a.label === b.label &&
    nameKeyOf(a.other) === nameKeyOf(b.other) &&
    factsKey(a.relation) === factsKey(b.relation)
  );
}
