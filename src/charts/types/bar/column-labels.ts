import { overlaps, type Box } from '../../labels/place-label.ts';
import { textWidth } from '../../labels/text-width.ts';
import { textGrowth, textSize } from '../../labels/text-size.ts';

/** The value of a column, above it, or below one under zero. */
export interface ColumnLabel {
  text: string;
  /** Its middle. */
  x: number;
  /** Its baseline. */
  y: number;
}

/** A placed column with its value. */
export interface ValuedColumn {
  x: number;
  end: number;
  zero: number;
  value: number;
}

/** What is around the labels. */
export interface ColumnSurroundings {
  textOf(value: number): string;
  /** Pixels between a label and what it stands at. */
  distance: number;
  /** Pixels between the middles of the two nearest columns. */
  room: number;
  columnWidth: number;
  bounds: Box;
  /** Boxes of other text. */
  taken: readonly Box[];
}

interface BoxedLabel extends ColumnLabel {
  box: Box;
}

/**
 * The value of each column, if all have room. Else those of the highest, of the lowest under zero and of the last,
 * where they cover no other column.
 */
export function labelColumns(
  columns: readonly ValuedColumn[],
  around: ColumnSurroundings,
): ColumnLabel[] {
  const { room, bounds, taken } = around;
  const all = columns.map((column) => labelOf(column, around));
  const hasRoom = all.every(({ box }) => box.right - box.left + 4 <= room);
  const placed: BoxedLabel[] = [];
  for (const at of hasRoom ? all.keys() : tellingOf(columns)) {
    const label = all[at];
    if (!label) continue;
    const others = hasRoom ? [] : columns.filter((_each, place) => place !== at);
    const boxes = [
      ...taken,
      ...placed.map(({ box }) => box),
      ...others.map((each) => boxOf(each, around)),
    ];
    const isClear = isWithin(label.box, bounds) && !boxes.some((box) => overlaps(box, label.box));
    if (isClear) placed.push(label);
  }
  return placed.map(({ text, x, y }) => ({ text, x, y }));
}

/** The places of the highest column, the lowest under zero, and the last. */
function tellingOf(columns: readonly ValuedColumn[]): Iterable<number> {
  let [highest, lowest] = [0, 0];
  for (const [at, { value }] of columns.entries()) {
    if (value > (columns[highest]?.value ?? value)) highest = at;
    if (value < (columns[lowest]?.value ?? value)) lowest = at;
  }
  const isUnderZero = (columns[lowest]?.value ?? 0) < 0;
  return new Set([highest, ...(isUnderZero ? [lowest] : []), columns.length - 1]);
}

function labelOf(
  { x: middle, end, value }: ValuedColumn,
  { textOf, distance, bounds }: ColumnSurroundings,
): BoxedLabel {
  const text = textOf(value);
  const half = (textWidth(text, textSize, 'bold') * textGrowth) / 2;
  const x = Math.max(bounds.left + half, Math.min(middle, bounds.right - half));
  const y = value < 0 ? end + distance + 10 : end - distance;
  return { text, x, y, box: { left: x - half, right: x + half, top: y - 11, bottom: y + 3 } };
}

function boxOf({ x, end, zero }: ValuedColumn, { columnWidth }: ColumnSurroundings): Box {
  return {
    left: x - columnWidth / 2,
    right: x + columnWidth / 2,
    top: Math.min(end, zero),
    bottom: Math.max(end, zero),
  };
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}
