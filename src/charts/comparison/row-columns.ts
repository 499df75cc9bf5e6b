import { textWidth } from '../labels/text-width.ts';
import { widestText } from '../marks/marks.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';
import type { Row } from './row.ts';
import { leftLabel, rightLabel } from './row-labels.ts';

/** Pixels between two texts in a row. */
export const rowGap = 8;
/** How much text can grow relative to its drawing on a narrow page. */
export const textGrowth = widestText / 13;

/** How names, marks with labels, and notes share the width of a drawing. */
export interface RowColumns {
  /** Width of names, before the text grows. */
  nameRoom: number;
  /** Values lie between `left` and `right`. */
  left: number;
  right: number;
}

/** Columns as wide as their texts; a small drawing has names and notes above the marks. */
export function columnsOf(rows: readonly Row[], { name, width }: DrawingSize): RowColumns {
  const isSmall = name === 's';
  const notes = widest(rows.map(({ note }) => note));
  const names = isSmall ? 0 : Math.min(widest(rows.map((row) => row.name)) + 4, width * 0.3);
  return {
    nameRoom: (isSmall ? width - notes : names - rowGap) / textGrowth,
    left: names + widest(rows.map(leftLabel)) + 4,
    right: width - (isSmall ? 0 : notes) - widest(rows.map(rightLabel)) - 4,
  };
}

function widest(texts: readonly (string | undefined)[]): number {
  const wide = (text: string): number => Math.ceil(textWidth(text, 13, 'bold') * textGrowth);
  return Math.max(0, ...texts.map((text) => (text === undefined ? 0 : wide(text) + rowGap)));
}
