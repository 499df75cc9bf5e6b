import type { Position } from './problem.ts';
import { startOfText } from './start-of-file.ts';

/** Line and column of an offset in a text. `start` is where the text itself starts in its file. */
export function placeIn(text: string, offset: number, start: Position = startOfText): Position {
  const lines = text.slice(0, Math.max(offset, 0)).split('\n');
  const last = lines.at(-1) ?? '';
  return {
    line: start.line + lines.length - 1,
    column: lines.length === 1 ? start.column + last.length : last.length + 1,
  };
}
