import {
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Edit } from './edit.ts';

/** The files of a content folder by path, with `/` between folders. */
export type Content = ReadonlyMap<string, Buffer>;

/** Reads a content folder. */
export function readContent(folder: string): Content {
  const files = globSync('**/*', { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return new Map(
    files.sort().map((file) => [file.split(sep).join('/'), readFileSync(join(folder, file))]),
  );
}

/** The content after an edit, sorted by path, so that what comes next does not depend on the order of edits. */
export function afterEdit(content: Content, { files }: Edit): Content {
  const changed = new Map(content);
  for (const [file, bytes] of Object.entries(files)) {
    if (bytes === undefined) changed.delete(file);
    else changed.set(file, Buffer.from(bytes));
  }
  return new Map([...changed].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Makes a folder hold some content, and writes only what is different.
 * @param keepsTimes Whether changed files keep their time of change, as with some tools that copy and synchronise.
 */
export function writeContent(
  folder: string,
  before: Content,
  after: Content,
  { keepsTimes = false } = {},
): void {
  for (const file of before.keys()) if (!after.has(file)) rmSync(join(folder, file));
  for (const [file, bytes] of after) {
    const old = before.get(file);
    if (old?.equals(bytes)) continue;
    const place = join(folder, file);
    mkdirSync(dirname(place), { recursive: true });
    const time = old && keepsTimes ? statSync(place).mtime : undefined;
    writeFileSync(place, bytes);
    if (time) utimesSync(place, time, time);
  }
}

/** The paths that match. */
export function pathsIn(content: Content, pattern: RegExp): string[] {
  return [...content.keys()].filter((path) => pattern.test(path));
}

/** The text of a file; empty if there is none. */
export function textOf(content: Content, path: string): string {
  return content.get(path)?.toString('utf8') ?? '';
}

/** Files with text of their own. */
export const textFiles = /^(articles|entities|pages)\/.*\.md$/;
/** Files of entities. */
export const entityFiles = /^entities\/.*\.md$/;
/** Files of articles. */
export const articleFiles = /^articles\/.*\.md$/;

/** The id that a file gives its page, if its front matter gives none: `company-3`. */
export function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/** Gives a file another path. */
export function moved(content: Content, path: string, target: string): Edit {
  return {
    what: `renames ${path} to ${target}`,
    files: { [path]: undefined, [target]: textOf(content, path) },
  };
}

/** Changes kinds.yaml. */
export function kinds(content: Content, what: string, change: (text: string) => string): Edit {
  return {
    what: `${what} in kinds.yaml`,
    files: { 'kinds.yaml': change(textOf(content, 'kinds.yaml')) },
  };
}
