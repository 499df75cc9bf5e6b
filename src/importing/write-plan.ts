import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { PlannedFile } from './plan/import-plan.ts';
import { thrownMessage } from '../model/thrown.ts';

/** Nothing was written; the message says why, and what to do. */
export class WriteError extends Error {}

/**
 * Writes all files, or none: refuses before it writes if there is any of them, and removes those written if one fails.
 * @param folder is made if there is none.
 * @throws WriteError if nothing was written.
 */
export function writePlan(files: readonly PlannedFile[], folder: string): void {
  const written: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    const root = realpathSync(folder);
    const targets = files.map(({ path, content }) => ({ file: join(root, path), path, content }));
    refuseExisting(targets.filter(({ file }) => exists(file)).map(({ path }) => path));
    for (const { file, content } of targets) {
      makeFolder(dirname(file), root);
      const opened = openSync(file, 'wx');
      // Before there is anything in it: if the disk is full, the file is there all the same.
      written.push(file);
      try {
        writeFileSync(opened, content);
      } finally {
        closeSync(opened);
      }
    }
  } catch (cause) {
    for (const file of written) rmSync(file, { force: true });
    if (cause instanceof WriteError) throw cause;
    throw new WriteError(`Nothing was written: ${thrownMessage(cause)}.`);
  }
}

function refuseExisting(paths: readonly string[]): void {
  if (paths.length === 0) return;
  const names = paths.slice(0, 5).map((path) => `\`${path}\``);
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  const exist = paths.length > 1 ? 'already exist' : 'already exists';
  throw new WriteError(
    `${names.join(', ')}${more} ${exist}. Nothing was written. Rename or remove what is there, or choose another name.`,
  );
}

/** Makes a folder within another; refuses one that leads outside it through a symbolic link. */
function makeFolder(folder: string, root: string): void {
  let existing = folder;
  while (!exists(existing)) existing = dirname(existing);
  if (!`${realpathSync(existing)}${sep}`.startsWith(`${root}${sep}`)) {
    throw new WriteError(`${folder} leads outside ${root}. Nothing was written.`);
  }
  mkdirSync(folder, { recursive: true });
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
