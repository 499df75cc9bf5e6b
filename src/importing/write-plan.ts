import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { firstNames } from '../model/problems/first-names.ts';
import type { PlannedFile } from './plan/import-plan.ts';
import { writeFailure } from './write-failure.ts';

/** Nothing was written; the message says why, and what to do. */
export class WriteError extends Error {}

/**
 * Writes all files, or none: refuses before it writes if there is any of them, and removes those written, with the
 * folders made for them, if one fails.
 * @param folder is made if there is none.
 * @throws WriteError if nothing was written.
 */
export function writePlan(files: readonly PlannedFile[], folder: string): void {
  const written: string[] = [];
  const madeFolders: string[] = [];
  try {
    makeFolders(resolve(folder), madeFolders);
    const root = realpathSync(folder);
    const targets = files.map((each) => {
      const file = join(root, each.path);
      // The replaced file stays until all files are there.
      return { ...each, file, now: each.replaces ? `${file}.new` : file };
    });
    const taken = targets.filter(({ file, replaces }) => !replaces && exists(file));
    refuseExisting(taken.map(({ path }) => path));
    for (const { now, content, replaces } of targets) {
      makeFolderWithin(dirname(now), root, madeFolders);
      if (replaces) rmSync(now, { force: true });
      const opened = openSync(now, 'wx');
      // Before it has content: even if the disk is full, the file exists and must be removed.
      written.push(now);
      try {
        writeFileSync(opened, content);
      } finally {
        closeSync(opened);
      }
    }
    for (const { now, file } of targets) if (now !== file) renameSync(now, file);
  } catch (cause) {
    for (const file of written) rmSync(file, { force: true });
    for (const each of madeFolders.toReversed()) removeIfEmpty(each);
    if (cause instanceof WriteError) throw cause;
    throw new WriteError(writeFailure(cause, folder));
  }
}

function refuseExisting(paths: readonly string[]): void {
  if (paths.length === 0) return;
  const marked = paths.map((path) => `\`${path}\``);
  const exist = paths.length > 1 ? 'already exist' : 'already exists';
  throw new WriteError(
    `${firstNames(marked, 5)} ${exist}. Nothing was written. Rename or remove what is there, or choose another name.`,
  );
}

/** Makes a folder within another; refuses one that leads outside it through a symbolic link. */
function makeFolderWithin(folder: string, root: string, madeFolders: string[]): void {
  let existing = folder;
  while (!exists(existing)) existing = dirname(existing);
  if (!`${realpathSync(existing)}${sep}`.startsWith(`${root}${sep}`)) {
    throw new WriteError(`${folder} leads outside ${root}. Nothing was written.`);
  }
  makeFolders(folder, madeFolders);
}

/** Makes a folder and those that it lies in. One by one: for all at once, Node names another cause on a read-only disk. */
function makeFolders(folder: string, madeFolders: string[]): void {
  if (exists(folder)) return;
  makeFolders(dirname(folder), madeFolders);
  mkdirSync(folder);
  madeFolders.push(folder);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another program has put something into it meanwhile.
  }
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
