import { numberOfMore, withMore } from '../../labels/name-and-more.ts';
import { fitText, textWidth, type FontWeight } from '../../labels/text-width.ts';
import { widestText } from '../../labels/text-size.ts';

/** The name of an event, or its start, beside its mark, and how many others the mark covers: `Rules published +2`. */
export interface MarkLabel {
  text: string;
  x: number;
  anchor: 'start' | 'end';
}

/** A placed mark on a lane. */
export interface LaneSpot {
  title: string;
  x: number;
  /** End of what lasted; else `x`. */
  until: number;
  isMain: boolean;
}

const labelGap = 10;
/** Pixels between two marks that look like one. */
const apart = 1;
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
  const moreOf = (spot: LaneSpot): string =>
    numberOfMore(spots.filter((each) => isAtPlaceOf(each, spot)).length - 1);
  const isFree = ({ from, to }: Stretch, apartFrom?: Stretch): boolean =>
    taken.every(
      (each) => each === apartFrom || from >= each.to + labelGap || each.from >= to + labelGap,
    );
  const nameEach = (named: readonly LaneSpot[]): void => {
    for (const spot of named) {
      const stretch = stretchFor({ spot, more: moreOf(spot) }, edges, longestLabel);
      if (isFree(stretch)) taken.push(stretch);
    }
  };
  nameEach(spots.filter(({ isMain }) => isMain));
  for (const [at, cut] of taken.entries()) {
    const stretch = stretchFor(cut, edges, longestMainLabel);
    if (isFree(stretch, cut)) taken[at] = stretch;
  }
  nameEach(spots.filter(({ isMain }) => !isMain));
  const labels = new Map(taken.map((each) => [each.spot, labelIn(each, taken, edges)]));
  return spots.map((spot) => labels.get(spot));
}

/** Whether two marks cannot be told apart. */
function isAtPlaceOf(a: LaneSpot, b: LaneSpot): boolean {
  return Math.abs(a.x - b.x) < apart && Math.abs(a.until - b.until) < apart;
}

/** A mark to name. */
interface Named {
  spot: LaneSpot;
  /** How many others are at its place, after its name: ` +2`. */
  more: string;
}

/** The extent of a mark's name, from left to right. */
interface Stretch extends Named {
  from: number;
  to: number;
  /** False if the name ends at its mark. */
  starts: boolean;
}

function stretchFor(
  { spot, more }: Named,
  { left, right }: { left: number; right: number },
  longest: number,
): Stretch {
  const needed = Math.min(textWidth(spot.title + more, widestText, weightOf(spot)), longest);
  const [start, end] = [Math.max(left, spot.x - 2), spot.x + 2];
  if (start + needed <= right) return { spot, more, from: start, to: start + needed, starts: true };
  if (end - needed >= left) return { spot, more, from: end - needed, to: end, starts: false };
  // Neither side of the mark is wide enough: the name lies above it.
  return { spot, more, from: Math.max(left, right - needed), to: right, starts: true };
}

/** The label of a mark, extended into the free room beside it for more of its words. */
function labelIn(
  { spot, more, from, to, starts }: Stretch,
  taken: readonly Stretch[],
  { left, right }: { left: number; right: number },
): MarkLabel {
  const after = taken.filter((each) => each.from > to).map((each) => each.from - labelGap);
  const before = taken.filter((each) => each.to < from).map((each) => each.to + labelGap);
  const room = starts ? Math.min(right, ...after) - from : to - Math.max(left, ...before);
  // A sum and a difference of the same numbers may differ in their last digit.
  const width = Math.max(room, to - from) + 0.01;
  const roomForName = width - textWidth(more, widestText, weightOf(spot));
  const text = withMore(fitText(spot.title, roomForName, widestText, weightOf(spot)), more);
  return { text, x: starts ? from : to, anchor: starts ? 'start' : 'end' };
}

function weightOf({ isMain }: LaneSpot): FontWeight {
  return isMain ? 'bold' : 'regular';
}
