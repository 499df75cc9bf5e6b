import type { Location, Position } from './problem.ts';

/** The position of the first character of a file. */
export const startOfText: Readonly<Position> = { line: 1, column: 1 };

/** Where a file starts: the place of what is wrong with it as a whole, or with what it lacks. */
export function startOfFile(file: string): Location {
  return { file, ...startOfText };
}
