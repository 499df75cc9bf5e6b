import type { XY } from '../labels/place-label.ts';

/** A cubic curve: its start, two points that bend it, and its end. */
export type Curve = readonly [from: XY, bend: XY, bend: XY, to: XY];

/*
 * The `d` attributes of drawings: `M` with a position, then `l` or `c` with shifts, then perhaps `z`. Most of what a
 * page with charts weighs are these numbers, so they are short and alike: steps from date to date repeat.
 */

/** Positions per pixel. A line is at most a tenth of a pixel off, which no screen shows. */
const perPixel = 5;

/** The path along points. */
export function pathOf(points: readonly XY[]): string {
  const [from, ...others] = points;
  return from
    ? pathFrom(
        from,
        others.map((point) => [point]),
      )
    : '';
}

/** The path along points and back to the first. */
export function closedPathOf(points: readonly XY[]): string {
  return `${pathOf(points)}z`;
}

/** The path along curves, each of which starts where the one before it ends. */
export function curvedPathOf(curves: readonly Curve[]): string {
  const [first] = curves;
  return first
    ? pathFrom(
        first[0],
        curves.map((curve) => (isStraight(curve) ? [curve[3]] : curve.slice(1))),
      )
    : '';
}

/** The points of a path of straight lines, run by run: each starts with `M`. */
export function runsIn(path: string): XY[][] {
  return path
    .split('M')
    .slice(1)
    .map((run) => {
      const numbers = numbersIn(run);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_each, at): XY => {
        x += numbers[2 * at] ?? 0;
        y += numbers[2 * at + 1] ?? 0;
        return [x, y];
      });
    });
}

/** The numbers of an attribute of SVG, which may have nothing but a sign or a point between them. */
export function numbersIn(text: string): number[] {
  return (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
}

/** A path on the other side of a drawing of a width. */
export function mirroredPath(path: string, width: number): string {
  return path.replace(/([Mlc])([^Mlcz]+)/g, (_whole, command: string, text: string) => {
    const numbers = numbersIn(text);
    const start = command === 'M' ? width : 0;
    const moved = numbers.map((each, at) => (at % 2 === 0 ? start - each : each));
    return command + inShort(moved.map((each) => Math.round(each * 10)));
  });
}

/**
 * A path of parts: a point at the end of a straight line, or three of a curve. Shifts are between rounded positions, so
 * that their errors do not add up.
 */
function pathFrom(from: XY, parts: readonly (readonly XY[])[]): string {
  let here = placed(from);
  let path = `M${inShort(here)}`;
  let shifts: number[] = [];
  for (const [index, part] of parts.entries()) {
    const [x, y] = here;
    for (const point of part) {
      here = placed(point);
      shifts.push(here[0] - x, here[1] - y);
    }
    if (parts[index + 1]?.length === part.length) continue;
    path += (part.length === 1 ? 'l' : 'c') + inShort(shifts);
    shifts = [];
  }
  return path;
}

/** A rounded position in tenths of a pixel. */
function placed([x, y]: XY): XY {
  return [Math.round(x * perPixel) * (10 / perPixel), Math.round(y * perPixel) * (10 / perPixel)];
}

/** Tenths as numbers that SVG can still tell apart: without zeros before the point, and without needless spaces. */
function inShort(tenths: readonly number[]): string {
  let text = '';
  let hasPoint = false;
  for (const each of tenths) {
    const size = Math.abs(each);
    const rest = size % 10;
    const whole = (size - rest) / 10;
    const hasWhole = whole > 0 || rest === 0;
    // A sign, or a second point, starts a number.
    if (text !== '' && each >= 0 && (hasWhole || !hasPoint)) text += ' ';
    if (each < 0) text += '-';
    if (hasWhole) text += whole;
    if (rest > 0) text += `.${rest}`;
    hasPoint = rest > 0;
  }
  return text;
}

/** Whether a curve cannot be told from a line: its bends are on it, or fewer pixels beside it than `least`. */
export function isStraight([from, one, two, to]: Curve, least = 1 / perPixel): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy);
  const apart = ([x, y]: XY): number =>
    length === 0 ? Infinity : Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / length;
  return Math.max(apart(one), apart(two)) < least;
}
