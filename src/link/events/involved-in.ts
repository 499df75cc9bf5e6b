import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationEnd } from '../relations/relation-ends.ts';

/** Ids of the entities that an event involves, each once: all that a relation connects with it, in either direction. */
export function involvedIn(ends: readonly RelationEnd[]): EntityId[] {
  return [...new Set(ends.flatMap(({ other }) => ('id' in other ? [other.id] : [])))];
}
