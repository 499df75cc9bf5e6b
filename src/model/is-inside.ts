import { relative, sep } from 'node:path';

/** True for a file of the folder; `/site/content-old/a.md` is not in `/site/content`. */
export function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}
