import { entityId, type EntityId } from '../model/ids/entity-id.ts';
import type { KindId } from '../model/ids/kind-id.ts';
import type { SitePath } from '../model/addresses/path.ts';

export type TargetType = 'article' | 'entity' | 'page' | 'chart';

/** Something that a link may lead to, as plain data. */
export type Target = EntityTarget | PageTarget;

/** An entity with its kind, which colours its links. */
export interface EntityTarget extends AnyTarget {
  type: 'entity';
  id: EntityId;
  kind: KindId;
}

/** Any other page. */
export interface PageTarget extends AnyTarget {
  type: 'article' | 'page' | 'chart';
  id: string;
}

interface AnyTarget {
  title: string;
  path: SitePath;
  /** Its file, relative to the content folder. */
  file: string;
  lang?: string;
}

/** Identifies a target across types, since an article and an entity may share an id: `entity:tencent`. */
export type TargetKey = `${TargetType}:${string}`;

/** The key of a target. */
export function targetKey(target: { type: TargetType; id: string }): TargetKey {
  return `${target.type}:${target.id}`;
}

/** The id of the entity that a key identifies; `undefined` for other pages. */
export function entityOfKey(key: TargetKey): EntityId | undefined {
  const id = idOfKey(key, 'entity');
  return id === undefined ? undefined : entityId(id);
}

/** The id of the article that a key identifies; `undefined` for other pages. */
export function articleOfKey(key: TargetKey): string | undefined {
  return idOfKey(key, 'article');
}

function idOfKey(key: TargetKey, type: TargetType): string | undefined {
  return key.startsWith(`${type}:`) ? key.slice(type.length + 1) : undefined;
}
