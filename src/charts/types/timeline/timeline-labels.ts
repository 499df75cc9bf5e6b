import { fitText, textWidth, type FontWeight } from '../../labels/text-width.ts';
import { widestText } from '../../labels/text-size.ts';

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
/** Width of a name at most, unless there is room beside it. What is highlighted is seldom cut. */
const longestLabel = 190;
const longestMainLabel = 300;

/**
 * The name of each mark of a lane, or `undefined` if it has no room. Highlighted marks come first, then the others by
 * date.
 */
export function labelsOfLane(
  spots: readonly LaneSpot[],
  edges: { left: number; right: number },
): (MarkLabel | undefined)[] {
  const taken: Stretch[] = [];
  const isFree = ({ from, to }: Stretch, apartFrom?: Stretch): boolean =>
    taken.every(
      (each) => each === apartFrom || from >= each.to + labelGap || each.from >= to + labelGap,
    );
  const nameEach = (named: readonly LaneSpot[]): void => {
    for (const spot of named) {
      const stretch = stretchFor(spot, edges, longestLabel);
      if (isFree(stretch)) taken.push(stretch);
    }
  };
  nameEach(spots.filter(({ isMain }) => isMain));
  for (const [at, cut] of taken.entries()) {
    const stretch = stretchFor(cut.spot, edges, longestMainLabel);
    if (isFree(stretch, cut)) taken[at] = stretch;
  }
  nameEach(spots.filter(({ isMain }) => !isMain));
  const labels = new Map(taken.map((each) => [each.spot, labelIn(each, taken, edges)]));
  return spots.map((spot) => labels.get(spot));
}

/** The extent of a mark's name, from left to right. */
interface Stretch {
  spot: LaneSpot;
  from: number;
  to: number;
  /** False if the name ends at its mark. */
  starts: boolean;
}

function stretchFor(
  spot: LaneSpot,
  { left, right }: { left: number; right: number },
  longest: number,
): Stretch {
  const needed = Math.min(textWidth(spot.title, widestText, weightOf(spot)), longest);
  const [start, end] = [Math.max(left, spot.x - 2), spot.x + 2];
  if (start + needed <= right) return { spot, from: start, to: start + needed, starts: true };
  if (end - needed >= left) return { spot, from: end - needed, to: end, starts: false };
  // Neither side of the mark is wide enough: the name lies above it.
  return { spot, from: Math.max(left, right - needed), to: right, starts: true };
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
  // A sum and a difference of the same numbers may differ in their last digit.
  const width = Math.max(room, to - from) + 0.01;
  const text = fitText(spot.title, width, widestText, weightOf(spot));
  return { text, x: starts ? from : to, anchor: starts ? 'start' : 'end' };
}

function weightOf({ isMain }: LaneSpot): FontWeight {
  return isMain ? 'bold' : 'regular';
}
