import { breakLines } from '../../../labels/break-lines.ts';
import { fitText, textWidth, type FontWeight } from '../../../labels/text-width.ts';

/** Widest line of a name before it is broken, in pixels. */
const widestLine = 176;
const mostLines = 3;
/** Height of a line of a name. */
export const nameLine = 15;
/** From the left edge of a box to its mark, and from its text to the right edge. */
export const boxEdge = 8;
/** From the left edge of a mark to the text. */
export const nameIndent = 15;

/** The lines of a name and the size of the box around them and its mark. */
export function boxFor(
  title: string,
  text: { size: number; weight: FontWeight },
  mostForLine = widestLine,
): { lines: string[]; width: number; height: number } {
  const widthOf = (line: string): number => textWidth(line, text.size, text.weight);
  const fitted = fitText(title, mostForLine * mostLines * 0.9, text.size, text.weight);
  const lines = linesOf(fitted, mostForLine, widthOf);
  const widest = Math.max(...lines.map(widthOf));
  return {
    lines,
    width: 2 * Math.ceil((2 * boxEdge + nameIndent + widest) / 2),
    height: 2 * Math.ceil((lines.length * nameLine + 9) / 2),
  };
}

/** Breaks a name into as few lines as it needs, about equal in length. */
function linesOf(title: string, mostForLine: number, widthOf: (line: string) => number): string[] {
  const total = widthOf(title);
  const count = Math.min(mostLines, Math.ceil(total / mostForLine));
  if (count === 1) return [title];
  for (let room = total / count; room < total; room *= 1.06) {
    const lines = breakLines(title, room, widthOf);
    if (lines.length <= count) return lines.map((line) => line.trimEnd());
  }
  return [title];
}
