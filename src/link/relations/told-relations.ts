import { addToList } from '../../model/add-to-list.ts';
import type { Entity, Relation } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { RelationField } from '../../model/kinds/field.ts';
import { factsKey, joinRelations } from './relation-facts.ts';
import { relationField } from './relation-field.ts';

/** A relation with the entity and the field that tell it. */
export interface ToldRelation {
  from: EntityId;
  field: RelationField;
  relation: Relation;
}

/**
 * The relations that entities tell, each once: what a page repeats in all is one, and so is what the pages of both ends
 * tell, if neither contradicts the other. It has the sources and notes of both.
 */
export function toldRelations(
  entities: readonly Entity[],
  kinds: ReadonlyMap<KindId, Kind>,
): ToldRelation[] {
  const told: ToldRelation[] = [];
  const byTie = new Map<string, ToldRelation[]>();
  for (const entity of entities) {
    for (const relation of withoutRepeats(entity.relations)) {
      const field = relationField(entity, relation, kinds);
      if (!field) continue;
      const each = { from: entity.id, field, relation };
      if (addToOther(each, byTie)) continue;
      told.push(each);
      addToList(byTie, tieKey(each), each);
    }
  }
  return told;
}

function withoutRepeats(relations: readonly Relation[]): Relation[] {
  const keyOf = (each: Relation): string =>
    JSON.stringify([each.field, each.target, factsKey(each)]);
  return [...new Map(relations.map((each) => [keyOf(each), each])).values()];
}

/** Adds to a relation that the page of its other end tells what this one says; false if that page tells none such. */
function addToOther(each: ToldRelation, byTie: ReadonlyMap<string, ToldRelation[]>): boolean {
  for (const known of byTie.get(oppositeKey(each)) ?? []) {
    if (known.from === each.from) continue;
    const joined = joinRelations(known.relation, each.relation);
    if (!joined) continue;
    known.relation = joined;
    return true;
  }
  return false;
}

/** What is equal for a relation and for the `oppositeKey` of the same one, told by the page of its other end. */
function tieKey({ from, field, relation: { target } }: ToldRelation): string {
  return JSON.stringify([from, field.label, field.inverse, 'id' in target ? target.id : '']);
}

function oppositeKey({ from, field, relation: { target } }: ToldRelation): string {
  return JSON.stringify(['id' in target ? target.id : '', field.inverse, field.label, from]);
}
