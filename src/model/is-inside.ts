import { isAbsolute, relative, sep } from 'node:path';

/** True for a file of the folder; `/site/content-old/a.md` is not in `/site/content`. */
export function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  // On Windows, the way to another drive is the whole path.
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
