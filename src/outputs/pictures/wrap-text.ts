import { squareSigns } from '../../model/text/scripts.ts';

/** The font of a line. */
export interface TextStyle {
  /** In pixels. */
  size: number;
  weight: 400 | 600;
  family: 'serif' | 'sans-serif';
}

/** Estimates the width of a line, in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

const unbroken = new RegExp(String.raw`[${squareSigns}]|\s+|[^\s${squareSigns}]+`, 'g');

/**
 * Breaks a text into lines no wider than `width` pixels: between words, or between any characters of scripts without
 * spaces.
 */
export function wrapText(text: string, width: number, measure: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(unbroken) ?? []) {
    if (line !== '' && measure(line + part.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
      continue;
    }
    line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
