import { textWidth } from '../../charts/labels/text-width.ts';
import type { Measure } from './wrap-text.ts';
import { lightColor } from './standalone-sheet.ts';

/** The light colours of pages, for pictures that stand alone. */
export function pictureColors(): { paper: string; ink: string; quiet: string; hair: string } {
  return {
    paper: lightColor('paper'),
    ink: lightColor('ink'),
    quiet: lightColor('ink-2'),
    hair: lightColor('hair'),
  };
}

/** The serif runs wider than the sans that widths are known of. */
const serifWidth = 1.06;

export const measureText: Measure = (text, { size, weight, family }) =>
  textWidth(
    text,
    size * (family === 'serif' ? serifWidth : 1),
    weight === 600 ? 'bold' : 'regular',
  );
