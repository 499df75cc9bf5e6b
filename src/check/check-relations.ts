import type { Entity, Relation } from '../model/records/entity.ts';
import type { FieldDefinition } from '../model/kinds/field.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { error, type Problem } from '../model/problems/problem.ts';
import type { Records } from '../model/records/records.ts';

/** Every relation leads to an entity, of a kind its field allows, and not to itself. */
export function checkRelations({ entities, kinds }: Records): Problem[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const fields = new Map(
    kinds.flatMap((kind) => kind.fields.map((field) => [`${kind.id} ${field.id}`, field])),
  );
  return entities.flatMap((entity) =>
    entity.relations.flatMap((relation) => {
      const field = fields.get(`${entity.kind} ${relation.field}`);
      return checkRelation(entity, relation, field, byId);
    }),
  );
}

function checkRelation(
  entity: Entity,
  { field: name, target, at }: Relation,
  field: FieldDefinition | undefined,
  byId: ReadonlyMap<string, Entity>,
): Problem[] {
  if ('name' in target) return [];
  const other = byId.get(target.id);
  if (!other) {
    const message = `\`${name}: ${target.id}\` names no entity.${didYouMean(target.id, byId.keys())}`;
    const fix =
      'Correct the id, add the entity, or write `{name: ...}` for someone without a page.';
    return [error(at, 'unknown-relation-target', message, fix)];
  }
  if (other.id === entity.id) {
    const message = `\`${name}: ${target.id}\` relates \`${entity.title}\` to itself.`;
    return [error(at, 'invalid-value', message, 'Name another entity, or remove the relation.')];
  }
  if (field?.type !== 'relation' || field.to.length === 0 || field.to.includes(other.kind))
    return [];
  const message = `\`${name}: ${target.id}\` names an entity of the kind ${other.kind}; the field takes ${list(field.to)}.`;
  const fix = `Name an entity of the kind ${list(field.to)}, or use another field.`;
  return [error(at, 'wrong-relation-kind', message, fix)];
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
