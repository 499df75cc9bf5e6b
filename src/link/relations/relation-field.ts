import type { RelationField } from '../../model/kinds/field.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { Entity, Relation } from '../../model/records/entity.ts';

/** The field of an entity's kind that states a relation. */
export function relationField(
  entity: Entity,
  relation: Relation,
  kinds: ReadonlyMap<KindId, Kind>,
): RelationField | undefined {
  const field = kinds.get(entity.kind)?.fields.find(({ id }) => id === relation.field);
  return field?.type === 'relation' ? field : undefined;
}
