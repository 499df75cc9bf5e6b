import { textWidth } from '../labels/text-width.ts';
import { widestText } from '../marks/marks.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';
import type { Row } from './row.ts';
import { leftLabel, rightLabel } from './row-labels.ts';

/** Space between two texts in a row. */
export const rowGap = 8;
/** Text grows against its drawing where the page is narrow for it. */
export const textGrowth = widestText / 13;

/** How the width of a drawing is shared among names, marks with their labels, and notes. */
export interface RowColumns {
  /** Width of a name, as the text is measured. */
  nameRoom: number;
  /** Between these positions lie the values. */
  left: number;
  right: number;
}

/** Columns as wide as their texts; on a small drawing names and notes stand above the marks. */
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
