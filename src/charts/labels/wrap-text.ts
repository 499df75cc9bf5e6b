import { breakLines } from './break-lines.ts';
import { fitText, textWidth } from './text-width.ts';

/** A text in lines of at most `room` pixels, cut where a word is wider or the lines end. */
export function wrapText(
  text: string,
  { room, most }: { room: number; most: number },
  size: number,
  weight: 'regular' | 'bold' = 'regular',
): string[] {
  if (text === '' || most < 1) return [];
  const widthOf = (line: string): number => textWidth(line, size, weight);
  const lines = breakLines(text, room, widthOf);
  const wide = lines.findIndex((line) => widthOf(line.trimEnd()) > room);
  const whole = lines.slice(0, Math.min(most - 1, wide < 0 ? lines.length : wide));
  const rest = lines.slice(whole.length).join('');
  const shown = rest === '' ? whole : [...whole, fitText(rest, room, size, weight)];
  return shown.map((line) => line.trimEnd());
}
