import type { XY } from '../../../labels/place-label.ts';
import { boxFor } from '../placed/box-for.ts';
import { placeLabels } from '../placed/place-labels.ts';
import type { Curve } from '../../../marks/path.ts';
import type { PlacedName, PlacedTie, PlacedWeb, WebSize } from '../placed/placed-web.ts';
import { labelledStrand, labelsOf, type Tie, type Web } from '../ties/web.ts';
import { orderColumns, type ColumnItem } from './column-order.ts';
import { placeRows } from './column-rows.ts';
import { spreadEnds } from './spread-ends.ts';

/** Space between two columns at least, for the ties. */
const leastGap = 64;
/** Space outside of the first and the last column, for ties within them. */
const outside = 44;
/** Narrowest and widest room for a line of a name. */
const forLine = { least: 84, most: 200 };
const rowGap = 10;
/** Height of the titles of columns. */
const headRoom = 34;
/** Height that a tie takes on its way past a column. */
const passing = 6;

/** The titles of columns, and the column that each name is in. */
export interface Columns {
  heads: readonly string[];
  columnOf: readonly number[];
}

interface Item extends ColumnItem {
  height: number;
}

/** Places the names of a web in columns; `undefined` if there is no room for them. */
export function layoutColumns(
  { names, ties }: Web,
  { heads, columnOf }: Columns,
  { width, text }: WebSize,
): PlacedWeb | undefined {
  const count = heads.length;
  const room = (width - 2 * outside - (count - 1) * leastGap) / count - 34;
  if (room < forLine.least) return undefined;
  const boxes = names.map(({ title, isMain }) => {
    const font = { size: text, weight: isMain ? 'bold' : 'regular' } as const;
    return boxFor(title, font, Math.min(room, forLine.most));
  });
  const items = boxes.map(({ height }, at): Item => {
    return { column: columnOf[at] ?? 0, beside: [], within: [], height };
  });
  const passes = ties.map((tie) => addPasses(tie, items));
  const rows = placeRows(items, orderColumns(items, count), rowGap).map((y) => headRoom + y);
  const spans = placeColumns(
    heads.map((_head, column) => boxes.filter((_box, at) => columnOf[at] === column)),
    width,
  );
  const spanOf = (column = 0): ColumnSpan => spans[column] ?? { left: 0, width: 0, middle: 0 };
  const placed = boxes.map((box, at): PlacedName => {
    const span = spanOf(columnOf[at]);
    // Boxes of a column are equal, so that ties leave at one line.
    return { ...box, width: span.width, x: span.middle, y: rows[at] ?? headRoom };
  });
  const ends = spreadEnds(ties, placed, columnOf, count);
  const curves = ties.map(({ over, under }, index) => {
    const { from, to } = ends[index] ?? { from: [0, 0], to: [0, 0] };
    if (columnOf[over] === columnOf[under]) return [bow(from, to, spanOf().middle)];
    const passed = (passes[index] ?? []).map((at) => ({
      span: spanOf(items[at]?.column),
      y: rows[at] ?? headRoom,
    }));
    return joined([from, ...wayPast(passed, from[0] < to[0]), to]);
  });
  const labels = placeLabels(curves, labelsOf(ties), placed, { size: text });
  const bottoms = [...placed.map(({ y, height }) => y + height / 2), ...rows];
  return {
    width,
    height: Math.max(...bottoms) + 4,
    names: placed,
    ties: curves.map((each, at): PlacedTie => {
      const label = labels[at];
      return { curves: each, ...(label && { label }) };
    }),
    heads: heads.map((head, column) => ({ text: head, at: [spanOf(column).middle, 14] })),
    isComplete: room >= forLine.most && ties.every((tie, at) => !labelledStrand(tie) || labels[at]),
  };
}

/** Where a column is, in pixels. */
interface ColumnSpan {
  left: number;
  width: number;
  middle: number;
}

/** Places columns as wide as their widest box, with equal gaps. */
function placeColumns(
  columns: readonly (readonly { width: number }[])[],
  width: number,
): ColumnSpan[] {
  const widths = columns.map((boxes) => Math.max(60, ...boxes.map((box) => box.width)));
  const sum = widths.reduce((total, each) => total + each, 0);
  const gap = (width - 2 * outside - sum) / Math.max(1, columns.length - 1);
  return widths.map((own, column) => {
    const before = widths.slice(0, column);
    const left = Math.round(outside + before.reduce((total, each) => total + each + gap, 0));
    return { left, width: own, middle: left + own / 2 };
  });
}

/** The way past columns, level from one side of each to the other. */
function wayPast(columns: readonly { span: ColumnSpan; y: number }[], isToRight: boolean): XY[] {
  return columns.flatMap(({ span: { left, width }, y }): XY[] => {
    const sides: XY[] = [
      [left, y],
      [left + width, y],
    ];
    return isToRight ? sides : sides.toReversed();
  });
}

/** Adds an item for each column that a tie passes, and gives these from its upper end to its lower. */
function addPasses({ over, under }: Tie, items: Item[]): number[] {
  const [from, to] = [items[over]?.column ?? 0, items[under]?.column ?? 0];
  const step = Math.sign(to - from);
  if (step === 0) {
    items[over]?.within.push(under);
    items[under]?.within.push(over);
    return [];
  }
  const passes: number[] = [];
  let before = over;
  for (let column = from + step; column !== to; column += step) {
    const at = items.push({ column, beside: [before], within: [], height: passing }) - 1;
    items[before]?.beside.push(at);
    passes.push(at);
    before = at;
  }
  items[before]?.beside.push(under);
  items[under]?.beside.push(before);
  return passes;
}

/** Curves that run level at each point. */
function joined(points: readonly XY[]): Curve[] {
  return points.slice(1).map((to, at): Curve => {
    const from = points[at] ?? to;
    const half = (to[0] - from[0]) / 2;
    return [from, [from[0] + half, from[1]], [to[0] - half, to[1]], to];
  });
}

/** A curve between two names of one column, beside it. */
function bow(from: XY, to: XY, firstMiddle: number): Curve {
  const isFirst = from[0] < firstMiddle;
  const out = Math.min(outside, 14 + Math.abs(to[1] - from[1]) / 8) * (isFirst ? -1 : 1);
  return [from, [from[0] + out, from[1]], [to[0] + out, to[1]], to];
}
