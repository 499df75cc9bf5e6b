import type { DrawingSize } from '../marks/drawing-size.ts';
import { textGrowth, textSize } from '../labels/text-size.ts';
import type { UnitOfLabels } from '../labels/long-unit.ts';
import { nameCutter } from '../labels/name-cutter.ts';
import { textWidth } from '../labels/text-width.ts';
import { tickTexts } from '../scales/tick-text.ts';
import { shareOf, type ValueAxis } from '../scales/value-axis.ts';
import { columnsOf, rowGap, type RowAxis } from './row-columns.ts';
import { placeRowLabels, type RowLabel } from './row-labels.ts';
import type { Row } from './row.ts';

/** A placed row, in pixels. */
export interface PlacedRow {
  id: string;
  name: string;
  reading: string;
  isMain: boolean;
  nameY: number;
  y: number;
  startX: number;
  endX: number;
  labels: RowLabel[];
  note?: { text: string; x: number; y: number };
}

/** The placed rows of a chart, in pixels. */
export interface PlacedRows {
  width: number;
  height: number;
  top: number;
  bottom: number;
  rows: PlacedRow[];
  /** The line at zero; in pieces, where names stand above the marks. */
  zero?: { x: number; pieces: [top: number, bottom: number][] };
  grid: { x: number; label?: string }[];
}

/** How to place rows. */
export interface RowOptions extends UnitOfLabels {
  axis: ValueAxis;
  /** True for grid lines with values; bars from zero with their values beside them need none. */
  hasGrid: boolean;
  /** Height of the legend. */
  top: number;
  language: string;
}

/** Places rows below each other; a small drawing has the name of a row above its mark. */
export function layoutRows(
  rows: readonly Row[],
  size: DrawingSize,
  { axis, hasGrid, top, ...labels }: RowOptions,
): PlacedRows {
  const isSmall = size.name === 's';
  const rowHeight = isSmall ? 44 : 28;
  const tickLabels = hasGrid ? labelTicks(axis, labels) : [];
  const { nameRoom, left, right } = columnsOf(rows, size, { axis, tickLabels });
  const toX = (value: number): number => left + shareOf(value, axis) * (right - left);
  const bottom = top + rows.length * rowHeight;
  const cutName = nameCutter(rows.map(({ name }) => name));
  const placeRow = (row: Row, index: number): PlacedRow => {
    const { id, name, reading, isMain, note } = row;
    const rowTop = top + index * rowHeight;
    const y = rowTop + (isSmall ? 30 : rowHeight / 2);
    const nameY = isSmall ? rowTop + 15 : y + 4.5;
    const [startX, endX] = [toX(row.start), toX(row.end)];
    const reach = row.startLabel === undefined && !hasGrid ? 6 : 10;
    return {
      id,
      name: cutName(name, nameRoom, textSize, 'bold'),
      reading,
      isMain,
      nameY,
      y,
      startX,
      endX,
      labels: placeRowLabels(row, [startX, endX], reach),
      ...(note !== undefined && { note: { text: note, x: size.width, y: nameY } }),
    };
  };
  const hasZero = axis.scale === 'linear' && axis.low <= 0 && axis.high >= 0;
  const placed = rows.map(placeRow);
  const pieces = placed.map(({ y }): [number, number] => [y - 10, y + 10]);
  return {
    width: size.width,
    height: bottom + (hasGrid ? 22 : 4),
    top,
    bottom,
    rows: placed,
    ...(hasZero && { zero: { x: toX(0), pieces: isSmall ? pieces : [[top, bottom]] } }),
    grid: placeTicks(tickLabels, toX, size.width),
  };
}

/** The grid lines with their labels, the last with the unit. */
function labelTicks(
  axis: ValueAxis,
  labels: Pick<RowOptions, 'unit' | 'isWhole' | 'language'>,
): RowAxis['tickLabels'] {
  const texts = tickTexts(axis, labels);
  return axis.ticks.map((value, index) => ({ value, text: texts[index] ?? '' }));
}

/** Places grid lines from the last, whose label has the unit; leaves out labels that would touch the one after. */
function placeTicks(
  tickLabels: RowAxis['tickLabels'],
  toX: (value: number) => number,
  width: number,
): PlacedRows['grid'] {
  let free = width;
  return tickLabels
    .toReversed()
    .map(({ value, text }) => {
      const x = toX(value);
      const half = (textWidth(text) * textGrowth) / 2;
      if (x + half > free || x - half < 0) return { x };
      free = x - half - rowGap;
      return { x, label: text };
    })
    .toReversed();
}
