import type { XY } from '../../../labels/place-label.ts';
import { between, pointsOf } from '../placed/curve.ts';
import { passesThrough, type Line, type NameBox } from '../placed/name-box.ts';
import type { Curve } from '../../../marks/path.ts';

/** How far a line may bend to the side near its start and near its end, in pixels. */
type Bend = readonly [nearStart: number, nearEnd: number];

const reaches = [14, 28, 44, 64, 90, 120, 160];
/** Bends of the whole line, straight first, then the least. */
const wholeBends: readonly Bend[] = [
  [0, 0],
  ...reaches.flatMap((by): Bend[] => [
    [by, by],
    [-by, -by],
  ]),
];
/** Bends of one half, which pass names that stand near an end. */
const halfBends = reaches
  .map((by) => by * 1.6)
  .flatMap((by): Bend[] => [
    [by, 0],
    [0, by],
    [-by, 0],
    [0, -by],
  ]);
/** Lines with which all bends are tried: among more, most lines meet names however they bend. */
const mostForAll = 300;
/** Pieces of a curve that are looked at. */
const pieces = 10;
/** Room between a curve and the edge of the drawing. */
const edge = 2;

/**
 * A curve for each line, straight unless it has to bend around a name.
 * @param size of the drawing, which no curve leaves; without one, curves bend as far as they need.
 */
export function routeLines(
  boxes: readonly NameBox[],
  lines: readonly Line[],
  size?: { width: number; height: number },
): Curve[] {
  const bends = lines.length > mostForAll ? wholeBends : [...wholeBends, ...halfBends];
  return lines.flatMap((line) => {
    const [from, to] = [boxes[line.a], boxes[line.b]];
    if (!from || !to) return [];
    const others = boxes.filter((box) => box !== from && box !== to);
    let best = bent(from, to, [0, 0]);
    let fewest = Infinity;
    for (const bend of bends) {
      const curve = bent(from, to, bend);
      // The straight line comes first, and leaves no drawing.
      if (size && fewest < Infinity && doesLeave(curve, size)) continue;
      const hits = namesHit(curve, others);
      if (hits >= fewest) continue;
      best = curve;
      fewest = hits;
      if (hits === 0) break;
    }
    return [between(best, from, to)];
  });
}

/** Number of curves that pass through a name to which they do not belong. */
export function countHits(
  curves: readonly Curve[],
  boxes: readonly NameBox[],
  lines: readonly Line[],
): number {
  return curves.filter((curve, at) => {
    const { a, b } = lines[at] ?? {};
    return (
      namesHit(
        curve,
        boxes.filter((_box, place) => place !== a && place !== b),
      ) > 0
    );
  }).length;
}

/** Number of boxes through which a curve passes. */
export function namesHit(curve: Curve, boxes: readonly NameBox[]): number {
  const points = pointsOf(curve, pieces).map(([x, y]) => ({ x, y }));
  return boxes.filter((box) =>
    points.some((point, at) => {
      const next = points[at + 1];
      return next !== undefined && passesThrough(point, next, box, 2);
    }),
  ).length;
}

/** Whether a curve comes to the edge of a drawing. */
function doesLeave(curve: Curve, { width, height }: { width: number; height: number }): boolean {
  return pointsOf(curve, pieces).some(
    ([x, y]) => x < edge || y < edge || x > width - edge || y > height - edge,
  );
}

/** A curve between the centres of two boxes, off the straight line by a bend. */
function bent(from: NameBox, to: NameBox, [nearStart, nearEnd]: Bend): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const at = (share: number, bend: number): XY => {
    // The points of a cubic curve pull its middle by three quarters of their own distance.
    const [right, down] = [(-dy / length) * bend * (4 / 3), (dx / length) * bend * (4 / 3)];
    return [from.x + dx * share + right, from.y + dy * share + down];
  };
  return [[from.x, from.y], at(1 / 3, nearStart), at(2 / 3, nearEnd), [to.x, to.y]];
}
