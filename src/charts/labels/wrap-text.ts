import { closePieces } from '../../model/text/direction.ts';
import { unbroken } from '../../model/text/unbroken.ts';
import { breakLines } from './break-lines.ts';
import { widestText } from './text-size.ts';
import { fitText, textWidth, type FontWeight } from './text-width.ts';

/**
 * A text in lines of at most `room` pixels, also where texts grow to their widest, cut where a word is wider or the lines
 * end.
 */
export function wrapText(
  text: string,
  { room, most }: { room: number; most: number },
  weight: FontWeight = 'regular',
): string[] {
  if (text === '' || most < 1) return [];
  const widthOf = (line: string): number => textWidth(line, widestText, weight);
  const isWide = (line: string): boolean => widthOf(line.trimEnd()) > room;
  const unbrokenLines = linesOf(text, breakLines(unbroken(text), room, widthOf));
  // A date that is wider than the room is divided rather than cut.
  const lines = unbrokenLines.some(isWide) ? breakLines(text, room, widthOf) : unbrokenLines;
  const wide = lines.findIndex(isWide);
  const whole = lines.slice(0, Math.min(most - 1, wide < 0 ? lines.length : wide));
  const rest = lines.slice(whole.length).join('');
  const shown = rest === '' ? whole : [...whole, fitText(rest, room, widestText, weight)];
  return closePieces(shown.map((line) => line.trimEnd()));
}

/** The same lines with the spaces of the text, which readers search for and copy. */
function linesOf(text: string, lines: readonly string[]): string[] {
  let end = 0;
  return lines.map((line) => text.slice(end, (end += line.length)));
}
