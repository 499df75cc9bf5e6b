import type { KindId } from '../../model/ids/kind-id.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';

/** The entities whose kind is an event. */
export function eventIds(
  entities: readonly Entity[],
  kinds: ReadonlyMap<KindId, Kind>,
): Set<EntityId> {
  const events = entities.filter(({ kind }) => kinds.get(kind)?.event);
  return new Set(events.map(({ id }) => id));
}
