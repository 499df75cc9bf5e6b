import type { KindId } from '../model/ids/kind-id.ts';
import type { SitePath } from '../model/addresses/path.ts';

export type TargetType = 'article' | 'entity' | 'page' | 'chart';

/** Something a link may lead to: what a reader needs to know of it, as plain data. */
export interface Target {
  type: TargetType;
  id: string;
  title: string;
  path: SitePath;
  /** File it comes from, relative to the content folder. */
  file: string;
  /** For entities. */
  kind?: KindId;
  description?: string;
  lang?: string;
}

/** Identifies a target across types, since an article and an entity may have one id: `entity:tencent`. */
export type TargetKey = `${TargetType}:${string}`;

export function targetKey(target: { type: TargetType; id: string }): TargetKey {
  return `${target.type}:${target.id}`;
}
