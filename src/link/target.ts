import type { KindId } from '../model/kinds/kind-id.ts';
import type { SitePath } from '../model/addresses/path.ts';
import type { Records } from '../model/records/records.ts';

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

/** All targets of a site by key, in the order entities, articles, pages, charts: the order in which an id is looked up. */
export function buildTargets(records: Records): Map<TargetKey, Target> {
  const prose = [...records.entities, ...records.articles, ...records.pages].map(
    (each): Target => ({
      type: each.type,
      id: each.id,
      title: each.title,
      path: each.path,
      file: each.file,
      ...('kind' in each && { kind: each.kind }),
      ...(each.description && { description: each.description }),
      ...(each.lang && { lang: each.lang }),
    }),
  );
  const charts = records.charts.map((each): Target => ({
    type: 'chart',
    id: each.id,
    title: each.title,
    path: each.path,
    file: each.at.file,
  }));
  return new Map([...prose, ...charts].map((target) => [targetKey(target), target]));
}
