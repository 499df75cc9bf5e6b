import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationEnd } from './relation-ends.ts';

/** Ids of the entities at the other ends, each once. For an event, all that it involves. */
export function relatedIds(ends: readonly RelationEnd[]): EntityId[] {
  return [...new Set(ends.flatMap(({ other }) => ('id' in other ? [other.id] : [])))];
}
