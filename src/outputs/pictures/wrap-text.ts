import { lineParts } from '../../model/text/breaks/line-parts.ts';

/** The font of a line. */
export interface TextStyle {
  /** In pixels. */
  size: number;
  weight: 400 | 600;
  family: 'serif' | 'sans-serif';
}

/** Estimates the width of a line, in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

/** Breaks a text into lines no wider than `width` pixels. */
export function wrapText(text: string, width: number, measure: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of lineParts(text)) {
    if (line !== '' && measure(line + part.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? part.trimStart() : part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
