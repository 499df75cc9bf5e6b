import { textWidth } from '../../charts/labels/text-width.ts';
import type { Measure } from './wrap-text.ts';
import { lightColor } from './standalone-sheet.ts';

/** The light colours of the site, for pictures outside its pages. */
export function pictureColors(): { paper: string; ink: string; quiet: string; hair: string } {
  return {
    paper: lightColor('paper'),
    ink: lightColor('ink'),
    quiet: lightColor('ink-2'),
    hair: lightColor('hair'),
  };
}

/** `textWidth` measures the sans serif; the serif is wider by this factor. */
const serifWidth = 1.06;

/** Estimates the width of a line of text in the pictures' fonts, in pixels. */
export const measureText: Measure = (text, { size, weight, family }) =>
  textWidth(
    text,
    size * (family === 'serif' ? serifWidth : 1),
    weight === 600 ? 'bold' : 'regular',
  );
