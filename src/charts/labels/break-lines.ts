import { lineParts } from '../../model/text/breaks/line-parts.ts';

/**
 * Breaks a text into lines of a width, each with the space at its end. A word that is wider has a line of its own, and
 * a no-break space keeps words together.
 */
export function breakLines(
  text: string,
  room: number,
  widthOf: (line: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of lineParts(text)) {
    if (line !== '' && widthOf((line + word).trimEnd()) > room) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line];
}
