import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileDigests } from './file-digests.ts';
import { sameFileKey } from '../../model/same-file-key.ts';

/** Makes room for new files in a folder that holds an earlier site. */
export interface SiteRoom {
  /** Removes what is in the place of a file or of its folders. */
  clear(file: string): void;
}

/** @param present The files of the earlier site, kept up to date. */
export function siteRoom(siteDir: string, present: FileDigests): SiteRoom {
  const hasEarlierFiles = present.size > 0;
  const ignoresCase = hasEarlierFiles && isCaseIgnored(siteDir);
  const cleared = new Set<string>();
  const clearFolders = (file: string): void => {
    if (cleared.has(dirname(file))) return;
    if (ignoresCase)
      for (const each of foldersOf(file).toReversed()) respell(siteDir, each, present);
    for (const folder of foldersOf(file)) {
      if (present.delete(folder)) rmSync(join(siteDir, folder), { force: true });
    }
    cleared.add(dirname(file));
  };
  return {
    clear(file) {
      if (!hasEarlierFiles) return;
      clearFolders(file);
      const target = join(siteDir, file);
      if (!existsSync(target)) return;
      // A folder was here, or a file whose name differs by case.
      rmSync(target, { recursive: true, force: true });
      const inside = `${file}/`;
      for (const name of present.keys()) if (name.startsWith(inside)) present.delete(name);
    },
  };
}

/** The folders of a file, the nearest first: of `a/b/c.html`, `a/b` and `a`. */
export function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

/** Whether the disk takes `Maps` and `maps` for the same. */
function isCaseIgnored(folder: string): boolean {
  return existsSync(join(dirname(folder), basename(folder).toUpperCase()));
}

/** Gives a folder the spelling of the new site, on a disk where that of an earlier one would stay. */
function respell(siteDir: string, folder: string, present: FileDigests): void {
  const parent = join(siteDir, dirname(folder));
  const name = basename(folder);
  const names = existsSync(parent) ? readdirSync(parent) : [];
  if (names.includes(name) || !existsSync(join(parent, name))) return;
  const old = names.find((each) => sameFileKey(each) === sameFileKey(name));
  if (old === undefined) return;
  renameSync(join(parent, old), join(parent, name));
  const before = `${folder.slice(0, -name.length)}${old}/`;
  for (const [file, digest] of [...present]) {
    if (!file.startsWith(before)) continue;
    present.delete(file);
    present.set(`${folder}/${file.slice(before.length)}`, digest);
  }
}
