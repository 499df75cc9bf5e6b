import type { XY } from '../../../labels/place-label.ts';
import { breakLines } from '../../../labels/break-lines.ts';
import { textWidth } from '../../../labels/text-width.ts';
import type { ColumnSpan } from './column-spans.ts';

/** Height of a line of a title, and of the room around all of them. */
const headLine = 18;
const around = 16;
/** Space between two titles. */
const gap = 12;

/** The titles of columns above their middles, in as many lines as keep them apart. */
export function placeHeads(
  heads: readonly string[],
  spans: readonly ColumnSpan[],
  { width, text }: { width: number; text: number },
): { heads: { text: string; at: XY }[]; height: number } {
  const widthOf = (line: string): number => textWidth(line, text, 'bold');
  const middles = spans.map(({ middle }) => middle);
  const lines = heads.map((head, column) => {
    const middle = middles[column] ?? 0;
    const [before, after] = [middles[column - 1], middles[column + 1]];
    const left = before === undefined ? middle : (middle - before - gap) / 2;
    const right = after === undefined ? width - middle : (after - middle - gap) / 2;
    return breakLines(head, 2 * Math.min(left, right), widthOf).map((line) => line.trimEnd());
  });
  const most = Math.max(1, ...lines.map(({ length }) => length));
  return {
    heads: lines.flatMap((each, column) =>
      each.map((line, at): { text: string; at: XY } => ({
        text: line,
        at: [middles[column] ?? 0, 14 + headLine * (most - each.length + at)],
      })),
    ),
    height: around + headLine * most,
  };
}
