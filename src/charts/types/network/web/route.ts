import type { XY } from '../../../labels/place-label.ts';
import { between, pointsOf } from '../placed/curve.ts';
import { passesThrough, type Line, type NameBox } from '../placed/name-box.ts';
import type { Curve } from '../../../marks/path.ts';

/** How far the middle of a line may bend to the side, in pixels; straight first. */
const bends = [0, 14, -14, 28, -28, 44, -44, 64, -64, 90, -90, 120, -120, 160, -160];
/** Pieces of a curve that are looked at. */
const pieces = 10;

/** A curve for each line, straight unless it has to bend around a name. */
export function routeLines(boxes: readonly NameBox[], lines: readonly Line[]): Curve[] {
  return lines.flatMap((line) => {
    const [from, to] = [boxes[line.a], boxes[line.b]];
    if (!from || !to) return [];
    const others = boxes.filter((box) => box !== from && box !== to);
    let best = bent(from, to, 0);
    let fewest = Infinity;
    for (const bend of bends) {
      const curve = bent(from, to, bend);
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

/** A curve between the centres of two boxes, whose middle is off the straight line by `bend`. */
function bent(from: NameBox, to: NameBox, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  // The points of a cubic curve pull its middle by three quarters of their own distance.
  const [right, down] = [(-dy / length) * bend * (4 / 3), (dx / length) * bend * (4 / 3)];
  const at = (share: number): XY => [from.x + dx * share + right, from.y + dy * share + down];
  return [[from.x, from.y], at(1 / 3), at(2 / 3), [to.x, to.y]];
}
