import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Relation } from '../../model/records/entity.ts';

/** Identifies who is at an end of a relation: an entity by its id, or a name without a page as `name:Zhang Zhidong`. */
export type NameKey = EntityId | `name:${string}`;

const prefix = 'name:';

/** The key of an entity or a name. No id is like that of a name, since ids have no colon. */
export function nameKeyOf(party: Relation['target']): NameKey {
  return 'id' in party ? party.id : `${prefix}${party.name}`;
}

/** The name that a key is of; `undefined` for that of an entity. */
export function nameInKey(key: NameKey): string | undefined {
  return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}
