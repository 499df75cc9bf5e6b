import type { Location } from './problem.ts';

/** Where a file starts: the place of what is wrong with it as a whole, or with what it lacks. */
export function startOfFile(file: string): Location {
  return { file, line: 1, column: 1 };
}
