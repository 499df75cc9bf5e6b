import type { Position } from '../../model/problems/problem.ts';

/** A function that turns offsets in rising order into positions, and goes through the text once. */
export function placesInOrder(text: string): (offset: number) => Position {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (;;) {
      const end = text.indexOf('\n', lineStart);
      if (end < 0 || end >= offset) return { line, column: offset - lineStart + 1 };
      line += 1;
      lineStart = end + 1;
    }
  };
}
