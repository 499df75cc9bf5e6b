import { lstatSync, type Dirent } from 'node:fs';

/** Whether an entry of a folder is a file, a folder or a link. */
export type EntryType = Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

/**
 * The type of an entry of a folder. On Windows, a list of entries takes for links also those that a driver keeps in its
 * own way, such as files that OneDrive fetches when they are opened; a look at the entry itself tells.
 */
export function typeOf(entry: Dirent, path: string): EntryType {
  if (!entry.isSymbolicLink()) return entry;
  return lstatSync(path, { throwIfNoEntry: false }) ?? entry;
}
