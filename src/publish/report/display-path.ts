import { relative } from 'node:path';

/** A file or folder as one would name it in the working directory: `content`, `.` for that itself. */
export function displayPath(path: string): string {
  return relative(process.cwd(), path) || '.';
}
