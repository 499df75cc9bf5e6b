import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationEnd } from '../relations/relation-ends.ts';

/** Ids of those an event involves, each once: all whom a relation ties to it, whichever of the two states it. */
export function involvedIn(ends: readonly RelationEnd[]): EntityId[] {
  return [...new Set(ends.flatMap(({ other }) => ('id' in other ? [other.id] : [])))];
}
