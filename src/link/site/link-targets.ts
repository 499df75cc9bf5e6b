import type { Prose } from '../../model/records/prose.ts';
import type { Records } from '../../model/records/records.ts';
import { targetKey, type Target, type TargetKey } from '../target.ts';

/** The targets of links, by each form in which a text can write them. */
export interface LinkTargets {
  /** In the order of look-up: entities, articles, pages, charts. */
  targets: ReadonlyMap<TargetKey, Target>;
  /** By file, relative to the content folder, in NFC: `entities/tencent.md`. */
  targetsByFile: ReadonlyMap<string, Target>;
  /** By site path: `/companies/tencent/`. */
  targetsByPath: ReadonlyMap<string, Target>;
}

/** Indexes the link targets of a site. */
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
    ...entities.map((each): Target => ({
      type: 'entity',
      id: each.id,
      kind: each.kind,
      ...partsOf(each),
    })),
    ...[...articles, ...pages].map((each): Target => ({
      type: each.type,
      id: each.id,
      ...partsOf(each),
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

function partsOf({ title, path, file, lang }: Prose) {
  return { title, path, file, ...(lang && { lang }) };
}
