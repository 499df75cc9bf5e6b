import { textGrowth, textSize } from '../labels/text-size.ts';
import { textWidth } from '../labels/text-width.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';
import { shareOf, type ValueAxis } from '../scales/value-axis.ts';
import type { Row } from './row.ts';
import { leftLabel, rightLabel } from './row-labels.ts';

/** Pixels between two texts in a row. */
export const rowGap = 8;

/** How names, marks with labels, and notes share the width of a drawing. */
export interface RowColumns {
  /** Width of names, before the text grows. */
  nameRoom: number;
  /** Values lie between `left` and `right`. */
  left: number;
  right: number;
}

/** The value axis below rows, and the text of each of its grid lines. */
export interface RowAxis {
  axis: ValueAxis;
  tickLabels: readonly { value: number; text: string }[];
}

/**
 * Columns as wide as their texts; a small drawing has names and notes above the marks. Marks take the width that their
 * labels leave: a label needs room at a side only as far as its mark is near it.
 */
export function columnsOf(
  rows: readonly Row[],
  { name, width }: DrawingSize,
  scale: RowAxis,
): RowColumns {
  const isSmall = name === 's';
  const notes = Math.max(0, ...rows.map(({ note }) => roomOf(note)));
  const wide = Math.max(0, ...rows.map((row) => roomOf(row.name)));
  const names = isSmall ? 0 : Math.min(wide + 4, width * 0.3);
  const edges = { left: names + 4, right: width - (isSmall ? 0 : notes) - 4 };
  return {
    nameRoom: (isSmall ? width - notes : names - rowGap) / textGrowth,
    ...widestPlot(extentsOf(rows, scale), edges),
  };
}

/** Where a mark lies on the axis, as shares of it, and the pixels that its texts need before and after it. */
interface Extent {
  low: number;
  high: number;
  before: number;
  after: number;
}

function extentsOf(rows: readonly Row[], { axis, tickLabels }: RowAxis): Extent[] {
  return [
    ...rows.map((row) => ({
      low: shareOf(Math.min(row.start, row.end), axis),
      high: shareOf(Math.max(row.start, row.end), axis),
      before: roomOf(leftLabel(row)),
      after: roomOf(rightLabel(row)),
    })),
    ...tickLabels.map(({ value, text }) => {
      const place = shareOf(value, axis);
      const half = (textWidth(text) * textGrowth) / 2;
      return { low: place, high: place, before: half, after: half };
    }),
  ];
}

interface Sides {
  left: number;
  right: number;
}

/** Rounds of widening: a wider side leaves more room to the other, less in each round. */
const rounds = 4;

/** The widest plot whose texts lie within `edges`, widened from one that has room for every text beside it. */
function widestPlot(extents: readonly Extent[], edges: Sides): Sides {
  let left = edges.left + Math.max(0, ...extents.map(({ before }) => before));
  let right = edges.right - Math.max(0, ...extents.map(({ after }) => after));
  for (let round = 0; round < rounds && left < right; round += 1) {
    const ends = extents
      .filter(({ high }) => high > 0)
      .map(({ high, after }) => left + (edges.right - after - left) / high);
    right = Math.max(right, Math.min(edges.right, ...ends));
    const starts = extents
      .filter(({ low }) => low < 1)
      .map(({ low, before }) => right - (right - edges.left - before) / (1 - low));
    left = Math.min(left, Math.max(edges.left, ...starts));
  }
  return { left, right };
}

/** Width of a text with the gap beside it. */
function roomOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return Math.ceil(textWidth(text, textSize, 'bold') * textGrowth) + rowGap;
}
