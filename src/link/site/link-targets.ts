import type { Records } from '../../model/records/records.ts';
import { targetKey, type Target, type TargetKey } from '../target.ts';

/** What a link may lead to, by each way in which a text can write it. */
export interface LinkTargets {
  /** In the order in which an id is looked up: entities, articles, pages, charts. */
  targets: ReadonlyMap<TargetKey, Target>;
  /** By file, relative to the content folder: `entities/tencent.md`, in Unicode's composed form. */
  targetsByFile: ReadonlyMap<string, Target>;
  /** By address within the site: `/companies/tencent/`. */
  targetsByPath: ReadonlyMap<string, Target>;
}

export function indexTargets(records: Records): LinkTargets {
  const all = targetsOf(records);
  return {
    targets: new Map(all.map((target) => [targetKey(target), target])),
    targetsByFile: new Map(all.map((target) => [target.file.normalize('NFC'), target])),
    targetsByPath: new Map(all.map((target) => [target.path, target])),
  };
}

function targetsOf({ entities, articles, pages, charts }: Records): Target[] {
  return [
    ...[...entities, ...articles, ...pages].map((each): Target => ({
      type: each.type,
      id: each.id,
      title: each.title,
      path: each.path,
      file: each.file,
      ...('kind' in each && { kind: each.kind }),
      ...(each.description && { description: each.description }),
      ...(each.lang && { lang: each.lang }),
    })),
    ...charts.map((each): Target => ({
      type: 'chart',
      id: each.id,
      title: each.title,
      path: each.path,
      file: each.at.file,
    })),
  ];
}
