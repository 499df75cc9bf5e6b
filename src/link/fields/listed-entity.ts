import type { Entity } from '../../model/records/entity.ts';
import type { KindId } from '../../model/ids/kind-id.ts';

/** What a list shows of an entity, and sorts it by. */
export type ListedEntity = Pick<
  Entity,
  'id' | 'title' | 'tags' | 'fields' | 'relations' | 'status' | 'confidence'
>;

/** The entities of a kind, in the order of all. */
export function listedEntities(entities: readonly Entity[], kind: KindId): ListedEntity[] {
  return entities
    .filter((entity) => entity.kind === kind)
    .map(({ id, title, tags, fields, relations, status, confidence }) => ({
      id,
      title,
      tags,
      fields,
      relations,
      status,
      confidence,
    }));
}
