import { extent } from 'd3';
import type { XY } from '../labels/place-label.ts';
import { runsIn } from '../marks/path.ts';

/** The points of a path, run by run, and whether it is closed. */
export interface Outline {
  runs: XY[][];
  isClosed: boolean;
}

/** How a path becomes another: `x` times `across` plus `right`, `y` times `along` plus `down`. */
export interface Stretch {
  across: number;
  along: number;
  right: number;
  down: number;
  /** The same as the attribute `transform`. */
  text: string;
}

/**
 * Most pixels between a stretched point and one of the other path. Both are rounded and up to a tenth of a pixel off, so
 * the stretched one is about as close to where the value is as the other.
 */
const tolerance = 0.22;
/** The same for a first guess, which goes by the rounded ends of the paths. */
const guessTolerance = 0.5;

/** The points of a path of straight lines, as `pathOf` writes it; `undefined` for others. */
export function outlineOf(path: string): Outline | undefined {
  if (!/^[Mlz\d\s.-]+$/.test(path)) return undefined;
  return { runs: runsIn(path), isClosed: path.includes('z') };
}

/**
 * How a path becomes another, if it can: every point of the other is one of the path, stretched. A narrow drawing may
 * leave points out of a long line.
 * @param known Stretches to try first.
 */
export function fitPath(
  from: Outline,
  to: Outline,
  known: readonly Stretch[],
): Stretch | undefined {
  if (from.isClosed !== to.isClosed || from.runs.length !== to.runs.length) return undefined;
  if (from.runs.some((run, at) => run.length < (to.runs[at]?.length ?? 0))) return undefined;
  const fits = (stretch: Stretch): boolean => matches(from, to, stretch, tolerance) !== undefined;
  const shared = known.find(fits);
  if (shared) return shared;
  const own = ownStretch(from, to);
  return own && fits(own) ? own : undefined;
}

/** The stretch that fits best: the boxes around both paths tell which points are the same, and these the stretch. */
function ownStretch(from: Outline, to: Outline): Stretch | undefined {
  const guess = stretchOf((axis) => boxLine(from.runs.flat(), to.runs.flat(), axis));
  const pairs = guess && matches(from, to, guess, guessTolerance);
  return pairs && stretchOf((axis) => fittedLine(pairs, axis));
}

/** A point of one path and that of the other. */
type Pair = readonly [from: XY, to: XY];
type Axis = 0 | 1;
interface Line {
  factor: number;
  shift: number;
}

function stretchOf(lineOf: (axis: Axis) => Line | undefined): Stretch | undefined {
  const [x, y] = [lineOf(0), lineOf(1)];
  if (!x || !y) return undefined;
  const [across, along] = [Number(x.factor.toFixed(4)), Number(y.factor.toFixed(4))];
  const [right, down] = [Number(x.shift.toFixed(2)), Number(y.shift.toFixed(2))];
  return { across, along, right, down, text: `matrix(${across} 0 0 ${along} ${right} ${down})` };
}

/** What takes the extent of some points to that of others. */
function boxLine(from: readonly XY[], to: readonly XY[], axis: Axis): Line | undefined {
  const [low = 0, high = 0] = extent(from, (point) => point[axis]);
  const [least = 0, most = 0] = extent(to, (point) => point[axis]);
  // A flat line stays flat at any factor.
  const factor = high === low ? 1 : (most - least) / (high - low);
  return factor > 0 ? { factor, shift: least - low * factor } : undefined;
}

/** What takes points to others with the least squares of error. */
function fittedLine(pairs: readonly Pair[], axis: Axis): Line | undefined {
  const mean = (valueOf: (pair: Pair) => number): number =>
    pairs.reduce((sum, pair) => sum + valueOf(pair), 0) / pairs.length;
  const [middle, target] = [mean(([from]) => from[axis]), mean(([, to]) => to[axis])];
  const spread = mean(([from]) => (from[axis] - middle) ** 2);
  const factor =
    spread === 0 ? 1 : mean(([from, to]) => (from[axis] - middle) * (to[axis] - target)) / spread;
  return factor > 0 ? { factor, shift: target - middle * factor } : undefined;
}

/** Which points of a path, stretched, are those of another; `undefined` unless all of the other are found. */
function matches(from: Outline, to: Outline, stretch: Stretch, within: number): Pair[] | undefined {
  const pairs: Pair[] = [];
  for (const [index, points] of to.runs.entries()) {
    const found = matchRun(from.runs[index] ?? [], points, stretch, within);
    if (!found) return undefined;
    pairs.push(...found);
  }
  return pairs;
}

/** The same for one run: the points found are in the same order, and the ends are the same. */
function matchRun(
  run: readonly XY[],
  points: readonly XY[],
  { across, along, right, down }: Stretch,
  within: number,
): Pair[] | undefined {
  const isAt = ([x, y]: XY, [toX, toY]: XY): boolean =>
    Math.abs(x * across + right - toX) <= within && Math.abs(y * along + down - toY) <= within;
  const pairs: Pair[] = [];
  let next = 0;
  for (const each of run) {
    const point = points[next];
    if (!point) return undefined;
    if (isAt(each, point)) {
      pairs.push([each, point]);
      next += 1;
    } else if (next === 0) return undefined;
  }
  const isWhole = next === points.length && pairs.at(-1)?.[0] === run.at(-1);
  return isWhole ? pairs : undefined;
}
