import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stateDir } from '../site-options.ts';

/** Folders that are kept, for sites with other base paths or content and for code that is changed and changed back. */
const mostKept = 4;

/** Milliseconds since its last use after which no build uses a folder any more. */
const longestBuild = 60 * 60 * 1000;

/**
 * Makes the folder of what builds keep for each other, if need be, and deletes those that were used least recently.
 * @param sort What is kept: `social`.
 * @param owner The content folder or output folder that it is kept for.
 */
export function openKeptFolder(sort: string, owner: string): string {
  const folder = keptFolderOf(sort, owner);
  mkdirSync(folder, { recursive: true });
  markUsed(folder);
  deleteLeastUsed(dirname(folder));
  return folder;
}

/** Where that folder is. */
export function keptFolderOf(sort: string, owner: string): string {
  return join(stateDir, sort, hash('sha256', owner).slice(0, 32));
}

/** Notes that a kept folder is in use. */
export function markUsed(folder: string): void {
  const now = new Date();
  utimesSync(folder, now, now);
}

/** Deletes all but the folders that were used last; those that a running build may use stay. */
export function deleteLeastUsed(parent: string): void {
  const folders = readdirSync(parent)
    .flatMap((name) => lastUse(join(parent, name)))
    .sort((a, b) => b.used - a.used);
  for (const { folder, used } of folders.slice(mostKept)) {
    if (used < Date.now() - longestBuild) rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing for a folder that another build has taken away meanwhile. */
function lastUse(folder: string): { folder: string; used: number }[] {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats ? [{ folder, used: stats.mtimeMs }] : [];
}
