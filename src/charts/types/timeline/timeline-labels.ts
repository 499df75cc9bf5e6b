import { fitText, textWidth } from '../../labels/text-width.ts';
import { widestText } from '../../marks/marks.ts';

/** The name of an event, or its start, beside its mark. */
export interface MarkLabel {
  text: string;
  x: number;
  anchor: 'start' | 'end';
}

/** A placed mark on a lane. */
export interface LaneSpot {
  title: string;
  x: number;
  isMain: boolean;
}

const labelGap = 10;
const longestLabel = 190;

/**
 * The name of each mark of a lane, or `undefined` if it has no room. Highlighted marks come first, then the others by
 * date.
 */
export function labelsOfLane(
  spots: readonly LaneSpot[],
  edges: { left: number; right: number },
): (MarkLabel | undefined)[] {
  const taken: Stretch[] = [];
  for (const spot of spots.toSorted((a, b) => Number(b.isMain) - Number(a.isMain))) {
    const { from, to, starts } = stretchFor(spot, edges);
    if (taken.some((each) => from < each.to + labelGap && each.from < to + labelGap)) continue;
    taken.push({ spot, from, to, starts });
  }
  const labels = new Map(taken.map((each) => [each.spot, labelIn(each, taken, edges)]));
  return spots.map((spot) => labels.get(spot));
}

/** The extent of a mark's name, from left to right. */
interface Stretch {
  spot: LaneSpot;
  from: number;
  to: number;
  /** True if the name starts at its mark, false if it ends there. */
  starts: boolean;
}

function stretchFor(spot: LaneSpot, { left, right }: { left: number; right: number }): Stretch {
  const needed = textWidth(fitText(spot.title, longestLabel, widestText), widestText);
  const [start, end] = [Math.max(left, spot.x - 2), spot.x + 2];
  const starts = start + needed <= right || right - start >= end - left;
  const width = Math.min(needed, starts ? right - start : end - left);
  const from = starts ? start : end - width;
  return { spot, from, to: from + width, starts };
}

/** The label of a mark, extended into the free room beside it for more of its words. */
function labelIn(
  { spot, from, to, starts }: Stretch,
  taken: readonly Stretch[],
  { left, right }: { left: number; right: number },
): MarkLabel {
  const after = taken.filter((each) => each.from > to).map((each) => each.from - labelGap);
  const before = taken.filter((each) => each.to < from).map((each) => each.to + labelGap);
  const room = starts ? Math.min(right, ...after) - from : to - Math.max(left, ...before);
  const text = fitText(spot.title, Math.max(room, to - from), widestText);
  return { text, x: starts ? from : to, anchor: starts ? 'start' : 'end' };
}
