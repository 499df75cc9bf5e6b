import type { XY } from '../../../labels/place-label.ts';
import type { Curve } from '../../../marks/path.ts';
import type { ColumnSpan } from './column-spans.ts';

/** The way past columns, level from one side of each to the other. */
export function wayPast(
  columns: readonly { span: ColumnSpan; y: number }[],
  isToRight: boolean,
): XY[] {
  return columns.flatMap(({ span: { left, width }, y }): XY[] => {
    const sides: XY[] = [
      [left, y],
      [left + width, y],
    ];
    return isToRight ? sides : sides.toReversed();
  });
}

/** Curves that run level at each point. */
export function joined(points: readonly XY[]): Curve[] {
  return points.slice(1).map((to, at): Curve => {
    const from = points[at] ?? to;
    const half = (to[0] - from[0]) / 2;
    return [from, [from[0] + half, from[1]], [to[0] - half, to[1]], to];
  });
}

/** A curve between two names of one column, which reaches as far beside it as `out`, or to its left if that is negative. */
export function bow(from: XY, to: XY, out: number): Curve {
  // The points of a cubic curve pull its middle by three quarters of their own distance.
  const bend = (out * 4) / 3;
  return [from, [from[0] + bend, from[1]], [to[0] + bend, to[1]], to];
}
