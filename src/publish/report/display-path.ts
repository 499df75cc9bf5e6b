import { relative, sep } from 'node:path';

/**
 * A file or folder as one would name it in the working directory: `content`, `.` for that itself. With `/` between parts
 * on all systems, as in the names of files that follow it: `sites/wind/articles/a.md`.
 */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.';
}
