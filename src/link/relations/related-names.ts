import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { standing } from '../../model/values/assessment.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';

/** Names of the targets of a relation field, each once, with or without a page. Withdrawn relations lead nowhere. */
export function relatedNames(
  entities: ReadonlyMap<EntityId, Entity>,
  entity: Entity,
  field: FieldDefinition,
): string[] {
  const targets = standing(entity.relations)
    .filter((relation) => relation.field === field.id)
    .map(({ target }) => target);
  const names = new Map(
    targets.map((target) =>
      'name' in target
        ? [`name:${target.name}`, target.name]
        : [`id:${target.id}`, entities.get(target.id)?.title ?? target.id],
    ),
  );
  return [...names.values()];
}
