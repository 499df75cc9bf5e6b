/** Space between two columns at least, for the ties. */
export const leastGap = 64;
/** Space for ties within a column at least, beside it. */
export const leastForLanes = 44;
/** From the edge of the drawing to a box or a curve. */
const edge = 2;
/** Narrowest column. */
const narrowest = 60;
/** From a column to the first lane beside it at least, and from one lane to the next at most. */
const lane = { first: 18, step: 8 };

/** What decides where a column is. */
export interface ColumnNeeds {
  /** Widths of its boxes. */
  boxes: readonly number[];
  /** Lanes beside it. */
  lanes: number;
  /** Widest label in these. */
  label: number;
}

/** Where a column is, in pixels, and its lanes: on its left for the first one of several, else on its right. */
export interface ColumnSpan {
  left: number;
  width: number;
  middle: number;
  /** How far from the column a lane is. */
  laneAt: (lane: number) => number;
}

/** Places columns as wide as their widest box, with equal gaps beside the lanes. */
export function placeColumns(columns: readonly ColumnNeeds[], width: number): ColumnSpan[] {
  const widths = columns.map(({ boxes }) => Math.max(narrowest, ...boxes));
  const gaps = Math.max(1, columns.length - 1);
  const free = width - 2 * edge - sumOf(widths) - leastGap * (columns.length - 1);
  const wished = columns.map(({ lanes, label }, column) => {
    if (lanes === 0) return 0;
    // A label in the outermost lane must not leave the drawing.
    const isOutside = column === 0 || column === columns.length - 1;
    return firstLane(label) + lane.step * lanes + (isOutside ? label / 2 : 0);
  });
  const share = Math.min(1, Math.max(0, free) / Math.max(1, sumOf(wished)));
  const given = wished.map((each) => each * share);
  const gap = leastGap + (free - sumOf(given)) / gaps;
  const onLeft = columns.length > 1 ? (given[0] ?? 0) : 0;
  let left = edge + onLeft;
  return widths.map((own, column) => {
    const room = given[column] ?? 0;
    const { lanes = 0, label = 0 } = columns[column] ?? {};
    const first = firstLane(label) * share;
    const step = Math.min(lane.step, (room - first) / Math.max(1, lanes));
    const span = { left: Math.round(left), width: own, middle: Math.round(left) + own / 2 };
    left += own + gap + (column === 0 && columns.length > 1 ? 0 : room);
    return { ...span, laneAt: (at) => first + step * at };
  });
}

/** Labels in the first lane keep off the boxes. */
function firstLane(label: number): number {
  return Math.max(lane.first, label / 2 + 4);
}

function sumOf(each: readonly number[]): number {
  return each.reduce((sum, one) => sum + one, 0);
}
