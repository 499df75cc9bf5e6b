import { numberOfMore, withMore } from '../../labels/name-and-more.ts';
import { placeLabel, type Box } from '../../labels/place-label.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import type { ShownPoint } from './scatter-view.ts';

/** The placed name of a point, and how many others it covers: `Acme +2`. */
export interface PointLabel {
  text: string;
  x: number;
  /** Its baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A placed point. */
export interface Spot {
  point: ShownPoint;
  x: number;
  y: number;
}

const dot = 5;
/** Names at most, by size of the drawing. */
const mostLabels = { s: 10, m: 24, l: 36 };

/** Pixels between two points that look like one. */
const apart = 2;

/**
 * The name of each point, or `undefined` if it would cover another point or name. Highlighted points come first, then
 * the largest; of those at one place, one has a name.
 */
export function labelsOfPoints(
  spots: readonly Spot[],
  size: DrawingSize,
  { bounds, taken }: { bounds: Box; taken: readonly Box[] },
): (PointLabel | undefined)[] {
  const boxes = [
    ...taken,
    ...spots.map(({ x, y }) => ({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot })),
  ];
  const most = mostLabels[size.name];
  const labels = new Map<Spot, PointLabel>();
  for (const spot of spots.toSorted(byRank).slice(0, most * 3)) {
    if (labels.size >= most) break;
    const others = spots.filter((each) => each !== spot && isAtPlaceOf(each, spot));
    if (others.some((each) => labels.has(each))) continue;
    const text = withMore(spot.point.title, numberOfMore(others.length));
    const placed = placeLabel([spot.x, spot.y], [text], 'above', { bounds, points: [], boxes });
    if (!placed) continue;
    const { x, y, anchor, box } = placed;
    labels.set(spot, { text, x, y, anchor });
    boxes.push(box);
  }
  return spots.map((spot) => labels.get(spot));
}

/** Whether two points look like one. */
function isAtPlaceOf(a: Spot, b: Spot): boolean {
  return Math.abs(a.x - b.x) < apart && Math.abs(a.y - b.y) < apart;
}

function byRank({ point: a }: Spot, { point: b }: Spot): number {
  return Number(b.isMain) - Number(a.isMain) || b.y - a.y || b.x - a.x;
}
