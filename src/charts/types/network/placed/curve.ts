import type { XY } from '../../../labels/place-label.ts';
import type { NameBox } from './name-box.ts';
import type { Curve } from '../../../marks/path.ts';

/** The point of a curve at a share of its way, from 0 to 1. */
export function pointOf([a, b, c, d]: Curve, share: number): XY {
  const rest = 1 - share;
  const at = (index: 0 | 1): number =>
    rest * rest * rest * a[index] +
    3 * rest * rest * share * b[index] +
    3 * rest * share * share * c[index] +
    share * share * share * d[index];
  return [at(0), at(1)];
}

/** Points along a curve, its ends included. */
export function pointsOf(curve: Curve, count: number): XY[] {
  return Array.from({ length: count + 1 }, (_each, at) => pointOf(curve, at / count));
}

/** The part of a curve between the boxes that it joins. */
export function between(curve: Curve, from: NameBox, to: NameBox): Curve {
  const start = lastInside(curve, from);
  const end = 1 - lastInside(reversed(curve), to);
  if (start >= end) return curve;
  return split(split(curve, end)[0], start / end)[1];
}

/** The share of its way at which a curve leaves the box in which it starts. */
function lastInside(curve: Curve, box: NameBox): number {
  let [inside, outside] = [0, 1];
  for (let round = 0; round < 12; round += 1) {
    const middle = (inside + outside) / 2;
    if (isWithin(pointOf(curve, middle), box)) inside = middle;
    else outside = middle;
  }
  return outside;
}

function isWithin([x, y]: XY, box: NameBox): boolean {
  return Math.abs(x - box.x) <= box.width / 2 + 1 && Math.abs(y - box.y) <= box.height / 2 + 1;
}

/** Curves one after the other, from the end to the start. */
export function backwards(curves: readonly Curve[]): Curve[] {
  return curves.map(reversed).reverse();
}

/** Curves beside others, as far off as `by` to their right, seen along their way. */
export function beside(curves: readonly Curve[], by: number): Curve[] {
  if (by === 0) return [...curves];
  return curves.map(([a, b, c, d]): Curve => [
    shifted(a, [a, b], by),
    shifted(b, [a, c], by),
    shifted(c, [b, d], by),
    shifted(d, [c, d], by),
  ]);
}

/** A point to the side of the way from one point to another. */
function shifted([x, y]: XY, [from, to]: readonly [XY, XY], by: number): XY {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return [x - (dy / length) * by, y + (dx / length) * by];
}

function reversed([a, b, c, d]: Curve): Curve {
  return [d, c, b, a];
}

/** The two parts of a curve before and after a share of its way (de Casteljau). */
function split([a, b, c, d]: Curve, share: number): [Curve, Curve] {
  const mix = ([x1, y1]: XY, [x2, y2]: XY): XY => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  const middle = mix(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}
