import { entityId, type EntityId } from '../../src/model/ids/entity-id.ts';
import type { Relation } from '../../src/model/records/entity.ts';

/** A relation that an entity states in a field: to another by its id, without a date or a source. */
export function relationTo(field: string, id: string): Relation & { target: { id: EntityId } } {
  const at = { file: 'x', line: 1, column: 1 };
  return { field, target: { id: entityId(id) }, sources: [], at };
}
