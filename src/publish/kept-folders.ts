import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that are kept, for sites with other base paths or content and for code that is changed and changed back. */
const mostKept = 4;

/** Notes that a kept folder is in use. */
export function markUsed(folder: string): void {
  const now = new Date();
  utimesSync(folder, now, now);
}

/** Deletes all but the folders that were used last. */
export function deleteLeastUsed(parent: string): void {
  const folders = readdirSync(parent)
    .map((name) => join(parent, name))
    .map((folder) => ({ folder, used: statSync(folder).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { folder } of folders.slice(mostKept)) {
    rmSync(folder, { recursive: true, force: true });
  }
}
