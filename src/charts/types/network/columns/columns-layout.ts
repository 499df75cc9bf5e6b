import { textWidth } from '../../../labels/text-width.ts';
import type { Curve } from '../../../marks/path.ts';
import { boxFor } from '../placed/box-for.ts';
import { placeLabels } from '../placed/place-labels.ts';
import type { PlacedName, PlacedTie, PlacedWeb, WebSize } from '../placed/placed-web.ts';
import { labelsOf, type Tie, type Web } from '../ties/web.ts';
import { orderColumns } from './column-order.ts';
import { placeRows, type RowItem } from './column-rows.ts';
import { leastForLanes, leastGap, placeColumns, type ColumnSpan } from './column-spans.ts';
import { bow, joined, wayPast } from './column-curves.ts';
import { lanesOf } from './lanes.ts';
import { placeHeads } from './place-heads.ts';
import { endsBySide, heightForEnds, spreadEnds } from './spread-ends.ts';

/** Narrowest and widest room for a line of a name. */
const forLine = { least: 84, most: 200 };
/** Space between two names, and between two ties on their way past names. */
const rowGap = { names: 10, passing: 2 };
/** Height that a curve takes on its way past a column. */
const passing = 6;

/** The titles of columns, and the column that each name is in. */
export interface Columns {
  heads: readonly string[];
  columnOf: readonly number[];
}

/** Places the names of a web in columns; `undefined` if there is no room for them. */
export function layoutColumns(
  { names, ties }: Web,
  { heads, columnOf }: Columns,
  { width, text }: WebSize,
): PlacedWeb | undefined {
  const count = heads.length;
  const labels = labelsOf(ties);
  const within = ties.flatMap((tie, at) => {
    const column = columnOf[tie.over] ?? 0;
    return column === columnOf[tie.under] ? [{ tie, at, column }] : [];
  });
  const columnsWithin = Map.groupBy(within, ({ column }) => column);
  const room = (width - columnsWithin.size * leastForLanes - (count - 1) * leastGap) / count - 34;
  if (room < forLine.least) return undefined;
  const ends = endsBySide(ties, columnOf, count);
  const boxes = names.map(({ title, isMain }, at) => {
    const font = { size: text, weight: isMain ? 'bold' : 'regular' } as const;
    const box = boxFor(title, font, Math.min(room, forLine.most));
    return { ...box, height: Math.max(box.height, heightForEnds(at, ends)) };
  });
  const items = boxes.map(({ height }, at): RowItem => {
    return { column: columnOf[at] ?? 0, beside: [], within: [], height };
  });
  const passes = ties.map((tie) => addPasses(tie, items));
  const rows = placeRows(items, orderColumns(items, count), (at, next) =>
    at < names.length || next < names.length ? rowGap.names : rowGap.passing,
  );

  const laneOf = new Map<number, number>();
  for (const each of columnsWithin.values()) {
    const lanes = lanesOf(each.map(({ tie }) => reachOf(tie, rows)));
    for (const [index, { at }] of each.entries()) laneOf.set(at, lanes[index] ?? 0);
  }
  const spans = placeColumns(
    heads.map((_head, column) => {
      const own = columnsWithin.get(column) ?? [];
      return {
        boxes: boxes.filter((_box, at) => columnOf[at] === column).map((box) => box.width),
        lanes: Math.max(0, ...own.map(({ at }) => (laneOf.get(at) ?? 0) + 1)),
        label: Math.max(0, ...own.map(({ at }) => textWidth(labels[at] ?? '', text))),
      };
    }),
    width,
  );
  const spanOf = (column = 0): ColumnSpan =>
    spans[column] ?? { left: 0, width: 0, middle: 0, laneAt: () => 0 };
  const { heads: placedHeads, height: top } = placeHeads(heads, spans, { width, text });
  const rowOf = (at: number): number => top + (rows[at] ?? 0);
  const placed = boxes.map((box, at): PlacedName => {
    const span = spanOf(columnOf[at]);
    // Boxes of a column are equal, so that ties leave at one line.
    return { ...box, width: span.width, x: span.middle, y: rowOf(at) };
  });
  const placedEnds = spreadEnds(ties.length, placed, ends);
  const curves = placedEnds.map(({ from, to }, at): Curve[] => {
    const lane = laneOf.get(at);
    const column = columnOf[ties[at]?.over ?? 0] ?? 0;
    if (lane !== undefined) {
      const out = spanOf(column).laneAt(lane);
      return [bow(from, to, column === 0 && count > 1 ? -out : out)];
    }
    const passed = (passes[at] ?? []).map((pass) => ({
      span: spanOf(items[pass]?.column),
      y: rowOf(pass),
    }));
    return joined([from, ...wayPast(passed, from[0] < to[0]), to]);
  });
  const labelled = placeLabels(curves, labels, placed, { size: text, drawingWidth: width });
  const bottoms = items.map(({ height }, at) => rowOf(at) + height / 2);
  return {
    width,
    height: Math.max(...bottoms) + 4,
    names: placed,
    ties: curves.map((each, at): PlacedTie => {
      const [label, apart] = [labelled[at], placedEnds[at]?.apart];
      return { curves: each, ...(apart !== undefined && { apart }), ...(label && { label }) };
    }),
    heads: placedHeads,
    isComplete: room >= forLine.most && labels.every((label, at) => !label || labelled[at]),
  };
}

/** From where to where a tie between names of one column reaches. */
function reachOf({ over, under }: Tie, rows: readonly number[]): { top: number; bottom: number } {
  const [from, to] = [rows[over] ?? 0, rows[under] ?? 0];
  return { top: Math.min(from, to), bottom: Math.max(from, to) };
}

/** Adds an item for each column that a tie passes, and gives these from its upper end to its lower. */
function addPasses({ over, under, strands }: Tie, items: RowItem[]): number[] {
  const [from, to] = [items[over]?.column ?? 0, items[under]?.column ?? 0];
  const step = Math.sign(to - from);
  if (step === 0) {
    items[over]?.within.push(under);
    items[under]?.within.push(over);
    return [];
  }
  const passes: number[] = [];
  const height = passing * strands.length;
  let before = over;
  for (let column = from + step; column !== to; column += step) {
    const at = items.push({ column, beside: [before], within: [], height }) - 1;
    items[before]?.beside.push(at);
    passes.push(at);
    before = at;
  }
  items[before]?.beside.push(under);
  items[under]?.beside.push(before);
  return passes;
}
