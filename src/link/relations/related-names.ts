import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { standing } from '../../model/values/assessment.ts';
import type { FieldDefinition } from '../../model/kinds/field.ts';

/** Names of the targets of a relation field, with or without a page. Withdrawn relations lead nowhere. */
export function relatedNames(
  entities: ReadonlyMap<EntityId, Entity>,
  entity: Entity,
  field: FieldDefinition,
): string[] {
  return standing(entity.relations)
    .filter((relation) => relation.field === field.id)
    .map(({ target }) =>
      'name' in target ? target.name : (entities.get(target.id)?.title ?? target.id),
    );
}
