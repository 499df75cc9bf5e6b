import { breakLines } from '../../../labels/break-lines.ts';
import { fitText, textWidth, type FontWeight } from '../../../labels/text-width.ts';
import { markedLetters } from '../../../../model/text/breaks/marked-letters.ts';

/** Widest line of a name before it is broken, in pixels. */
const widestLine = 176;
const mostLines = 3;
/** Height of a line of a name. */
export const nameLine = 15;
/** From the left edge of a box to its mark, and from its text to the right edge. */
export const boxEdge = 8;
/** From the left edge of a mark to the text. */
export const nameIndent = 15;

/** A single word may be wider than a line by this factor; one that is wider still is divided. */
const wideWord = 1.3;

/** The lines of a name and the size of the box around them and its mark. */
export function boxFor(
  title: string,
  text: { size: number; weight: FontWeight },
  mostForLine = widestLine,
): { lines: string[]; width: number; height: number } {
  const widthOf = (line: string): number => textWidth(line, text.size, text.weight);
  const fit = (part: string, room: number): string => fitText(part, room, text.size, text.weight);
  const fitted = fit(title, mostForLine * mostLines * 0.9);
  const lines = linesOf(fitted, mostForLine, widthOf);
  const isWide = lines.some((line) => widthOf(line) > mostForLine * wideWord);
  const narrow = isWide ? dividedLines(title, mostForLine, { widthOf, fit }) : lines;
  const widest = Math.max(...narrow.map(widthOf));
  return {
    lines: narrow,
    width: 2 * Math.ceil((2 * boxEdge + nameIndent + widest) / 2),
    height: 2 * Math.ceil((narrow.length * nameLine + 9) / 2),
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

/** Fills lines with a name of which a word is wider than a line, and divides such words. The last line may be cut. */
function dividedLines(
  title: string,
  room: number,
  {
    widthOf,
    fit,
  }: { widthOf: (line: string) => number; fit: (part: string, room: number) => string },
): string[] {
  const lines = breakLines(title, room, widthOf).flatMap((line) => {
    const parts: string[] = [];
    let part = '';
    for (const letter of markedLetters(line.trimEnd())) {
      if (part !== '' && widthOf(part + letter) > room) {
        parts.push(part);
        part = '';
      }
      part += letter;
    }
    return [...parts, part];
  });
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), fit(lines.slice(mostLines - 1).join(''), room)];
}
