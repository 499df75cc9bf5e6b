import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationEnd } from './relation-ends.ts';

/** The relation ends of each entity without withdrawn relations, which are told but never drawn. */
export function standingRelations(
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>,
): ReadonlyMap<EntityId, readonly RelationEnd[]> {
  const stands = ({ relation }: RelationEnd): boolean => relation.status !== 'withdrawn';
  return new Map([...relations].map(([id, ends]) => [id, ends.filter(stands)]));
}
