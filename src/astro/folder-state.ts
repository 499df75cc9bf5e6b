import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isBesideContent } from '../load/folder/beside-content.ts';

/** A text that differs once a file of the content folder is added, changed, renamed or deleted. Reads no file. */
export async function stateOfFolder(folder: string): Promise<string> {
  const entries = await statesOf(folder, (entry) => isBesideContent(folder, entry));
  return createHash('sha256').update(entries.toSorted().join('\n')).digest('hex');
}

/** A line for each entry. A file can disappear at any moment; then it has none. */
async function statesOf(
  folder: string,
  isLeftOut: (entry: Dirent) => boolean = () => false,
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const states = await Promise.all(
    // Names that start so are not content (`.git/`).
    entries
      .filter((entry) => !/^[._]/.test(entry.name) && !isLeftOut(entry))
      .map(async ({ name }) => {
        const path = join(folder, name);
        const stats = await lstat(path).catch(() => undefined);
        if (!stats) return [];
        const within = stats.isDirectory() ? await statesOf(path) : [];
        return [`${path}\0${stats.size}\0${stats.mtimeMs}\0${stats.ctimeMs}`, ...within];
      }),
  );
  return states.flat();
}
