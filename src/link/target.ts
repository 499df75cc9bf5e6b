import type { KindId } from '../model/ids/kind-id.ts';
import type { SitePath } from '../model/addresses/path.ts';

export type TargetType = 'article' | 'entity' | 'page' | 'chart';

/** Something that a link may lead to, as plain data. */
export interface Target {
  type: TargetType;
  id: string;
  title: string;
  path: SitePath;
  /** Its file, relative to the content folder. */
  file: string;
  /** Kind of an entity. */
  kind?: KindId;
  description?: string;
  lang?: string;
}

/** Identifies a target across types, since an article and an entity may share an id: `entity:tencent`. */
export type TargetKey = `${TargetType}:${string}`;

/** The key of a target. */
export function targetKey(target: { type: TargetType; id: string }): TargetKey {
  return `${target.type}:${target.id}`;
}
