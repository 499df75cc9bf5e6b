import type { Entity } from '../../model/records/entity.ts';
import { nearest } from '../../model/problems/nearest.ts';
import { buildMentionFinder } from './mention-finder.ts';
import type { NameIndex, Resolution } from './name-index.ts';
import { targetKey, type Target, type TargetKey } from '../target.ts';

/** The index of all names of a site. */
export function buildNameIndex(
  entities: readonly Entity[],
  targets: ReadonlyMap<TargetKey, Target>,
): NameIndex {
  const names = entityNames(entities, targets);
  const levels = buildLevels(names, targets);
  let written: ReadonlySet<string> | undefined;
  const suggest = (name: string): string | undefined => {
    written ??= new Set(levels.flatMap((level) => [...level.names.keys()]));
    const near = nearest(name, written);
    return near === undefined ? undefined : asWritten(near, levels);
  };
  return {
    resolve: (text) => resolve(text, levels, suggest),
    findMentions: buildMentionFinder(names),
  };
}

interface NamedTarget {
  name: string;
  target: Target;
}

/** Names of one sort. A name on an earlier level hides it on later ones. */
interface Level {
  names: Map<string, Target[]>;
  /** True if a name of two targets means the first: ids, in the order of `targets`. */
  takesFirst: boolean;
}

function buildLevels(
  ofEntities: readonly NamedTarget[],
  targets: ReadonlyMap<TargetKey, Target>,
): Level[] {
  const ids: Level = { names: new Map(), takesFirst: true };
  const files: Level = { names: new Map(), takesFirst: false };
  const titles: Level = { names: new Map(), takesFirst: false };
  const aliases: Level = { names: new Map(), takesFirst: false };
  for (const target of targets.values()) {
    add(ids, target.id, target);
    for (const name of fileNames(target.file)) add(files, name, target);
    add(titles, target.title, target);
  }
  for (const { name, target } of ofEntities) add(aliases, name, target);
  return [ids, files, titles, aliases];
}

function entityNames(
  entities: readonly Entity[],
  targets: ReadonlyMap<TargetKey, Target>,
): NamedTarget[] {
  return entities.flatMap((entity) => {
    const target = targets.get(targetKey(entity));
    if (!target) return [];
    return [entity.title, ...entity.aliases.map((alias) => alias.text)].map((name) => ({
      name,
      target,
    }));
  });
}

/** The names of a file: its path without the extension, and every tail of it. */
function fileNames(file: string): string[] {
  const parts = withoutEnding(file).split('/');
  return parts.map((_, index) => parts.slice(index).join('/'));
}

function resolve(
  text: string,
  levels: readonly Level[],
  suggest: (name: string) => string | undefined,
): Resolution {
  const name = normalize(withoutEnding(text));
  for (const { names, takesFirst } of levels) {
    const found = names.get(name) ?? names.get(normalize(text)) ?? [];
    const [first] = found;
    if (!first) continue;
    if (found.length === 1 || takesFirst) return { status: 'found', target: first };
    return { status: 'ambiguous', candidates: found };
  }
  const near = suggest(name);
  return { status: 'unknown', ...(near !== undefined && { nearest: near }) };
}

/** A name to suggest: an id if there is one, else the name as written. */
function asWritten(name: string, levels: readonly Level[]): string {
  const target = levels
    .map((level) => level.names.get(name)?.[0])
    .find((each) => each !== undefined);
  return target?.id ?? name;
}

function add(level: Level, name: string, target: Target): void {
  const key = normalize(name);
  const known = level.names.get(key);
  if (!known) level.names.set(key, [target]);
  else if (!known.includes(target)) known.push(target);
}

function withoutEnding(file: string): string {
  return file.replace(/\.(md|yaml)$/i, '');
}

/** Ignores case, Unicode form, the shape of apostrophes and repeated white space. */
function normalize(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
