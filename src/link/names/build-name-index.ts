import { posix } from 'node:path';
import type { Article, Page } from '../../model/records/article.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { Records } from '../../model/records/records.ts';
import { withoutCase } from '../../model/text/without-case.ts';
import { withoutPageEnding } from '../../model/addresses/page-ending.ts';
import { nearestName } from '../../model/problems/nearest.ts';
import { composed } from './composed-text.ts';
import { plainShapes } from './letter-shapes.ts';
import { buildMentionFinder } from './mention-finder.ts';
import type { NamedTarget, NameIndex, Resolution } from './name-index.ts';
import { nearestFile } from './nearest-file.ts';
import { pathInVault } from './path-in-vault.ts';
import { targetKey, type Target, type TargetKey } from '../target.ts';

/** The index of all names of a site. Plain mentions are names of entities alone. */
export function buildNameIndex(
  { entities, articles, pages }: Pick<Records, 'entities' | 'articles' | 'pages'>,
  targets: ReadonlyMap<TargetKey, Target>,
): NameIndex {
  const entityNames = namesOf(entities, targets);
  const levels = buildLevels(
    [...entityNames, ...namesOf([...articles, ...pages], targets)],
    targets,
  );
  let written: ReadonlySet<string> | undefined;
  const suggest = (name: string): string | undefined => {
    written ??= new Set(levels.flatMap((level) => [...level.names.keys()]));
    const near = nearestName(name, written);
    return near === undefined ? undefined : asWritten(near, levels);
  };
  return {
    resolve: (text, from = '') => resolve(text, from, levels, suggest),
    findMentions: buildMentionFinder(entityNames),
    mentioned: entityNames,
  };
}

/** Names of one sort. A name on an earlier level hides it on later ones. */
interface Level {
  names: Map<string, Target[]>;
  /** An id of two targets means the first, in the order of `targets`. */
  sort: 'id' | 'path' | 'file' | 'title' | 'alias';
}

function buildLevels(
  named: readonly NamedTarget[],
  targets: ReadonlyMap<TargetKey, Target>,
): Level[] {
  const ids: Level = { names: new Map(), sort: 'id' };
  const paths: Level = { names: new Map(), sort: 'path' };
  const files: Level = { names: new Map(), sort: 'file' };
  const titles: Level = { names: new Map(), sort: 'title' };
  const aliases: Level = { names: new Map(), sort: 'alias' };
  for (const target of targets.values()) {
    add(ids, target.id, target);
    for (const name of wholePaths(target)) add(paths, name, target);
    for (const name of fileNames(target.file)) add(files, name, target);
    add(titles, target.title, target);
  }
  for (const { name, target } of named) add(aliases, name, target);
  return [ids, paths, files, titles, aliases];
}

function namesOf(
  prose: readonly (Entity | Article | Page)[],
  targets: ReadonlyMap<TargetKey, Target>,
): NamedTarget[] {
  return prose.flatMap((each) => {
    const target = targets.get(targetKey(each));
    if (!target) return [];
    const aliases = each.aliases ?? [];
    return [each.title, ...aliases.map((alias) => alias.text)].map((name) => ({
      name,
      target,
    }));
  });
}

/** The path of a file without the extension; of a page also below `pages/`, where a vault begins. */
function wholePaths({ type, file }: Target): string[] {
  const path = withoutPageEnding(file);
  return type === 'page' ? [path, path.replace(/^pages\//, '')] : [path];
}

/** The names of a file: its path without the extension, and every tail of it. */
function fileNames(file: string): string[] {
  const parts = withoutPageEnding(file).split('/');
  return parts.map((_, index) => parts.slice(index).join('/'));
}

function resolve(
  text: string,
  from: string,
  levels: readonly Level[],
  suggest: (name: string) => string | undefined,
): Resolution {
  const path = wholePath(text.trim(), from);
  const name = normalize(withoutPageEnding(path));
  for (const { names, sort } of levels) {
    const found = names.get(name) ?? names.get(normalize(path)) ?? [];
    const [first] = found;
    if (!first) continue;
    if (found.length === 1 || sort === 'id') return { status: 'found', target: first };
    // Names of notes repeat in a vault, where Obsidian decides by the place of the note that links.
    const isVault = from.startsWith('pages/') && found.every(({ type }) => type === 'page');
    const near = isVault && sort === 'file' ? nearestFile(found, from) : undefined;
    if (near) {
      const { nearest: target, asNear } = near;
      return { status: 'found', target, ...(asNear.length > 0 && { asNear }) };
    }
    return { status: 'ambiguous', candidates: found };
  }
  const near = suggest(name);
  return { status: 'unknown', ...(near !== undefined && { nearest: near }) };
}

/** What is written as a path from the file that links, `../Rivers/Elbe`, or from the top of the vault, `/Rivers/Elbe`, as a whole path. */
function wholePath(text: string, from: string): string {
  if (/^\.{1,2}\//.test(text)) return posix.join(posix.dirname(from), text);
  return from === '' ? text : text.replace(/^\/(?=[^/])/, '');
}

/**
 * A name to suggest: an id if there is one, else the name as written; for a page its path, which Obsidian knows too.
 */
function asWritten(name: string, levels: readonly Level[]): string {
  const target = levels
    .map((level) => level.names.get(name)?.[0])
    .find((each) => each !== undefined);
  if (!target) return name;
  return target.type === 'page' ? pathInVault(target) : target.id;
}

function add(level: Level, name: string, target: Target): void {
  const key = normalize(name);
  const known = level.names.get(key);
  if (!known) level.names.set(key, [target]);
  else if (!known.includes(target)) known.push(target);
}

/** Ignores case, Unicode form, vowel signs of Hebrew and Arabic, shapes of signs, and repeated white space. */
function normalize(name: string): string {
  return (
    plainShapes(withoutCase(composed(name)))
      // In Turkish, the small letter of `I`.
      .replaceAll('ı', 'i')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
