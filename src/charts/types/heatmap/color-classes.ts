import { tickStep } from 'd3';

/** Shades of one colour that readers can tell apart. */
const mostClasses = 5;

/** Classes at most of values on both sides of zero, which have a colour each. */
const mostOfTwoColors = 7;

/** Classes of values between round bounds; `bounds` has one more entry than there are classes. */
export interface ColorClasses {
  bounds: number[];
  /** Step between bounds, which gives their decimals. */
  step: number;
}

/** Divides the range of values into classes of equal width, or of equal ratio on a logarithmic scale. */
export function colorClasses(
  values: Iterable<number>,
  scale: 'linear' | 'log',
): ColorClasses | undefined {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) [min, max] = [Math.min(min, value), Math.max(max, value)];
  if (min > max) return undefined;
  if (min === max) return { bounds: [min, max], step: Math.abs(min) || 1 };
  return scale === 'log' ? logClasses(min, max) : linearClasses(min, max);
}

/** The class of a value, from 1; a bound belongs to the class above it, the last bound to the last class. */
export function classOf(value: number, { bounds }: ColorClasses): number {
  const above = bounds.findIndex((bound) => bound > value);
  return Math.max(1, above < 0 ? bounds.length - 1 : above);
}

/**
 * The shade of each class, by its style: `h-1` to `h-5`, and `n-1` to `n-5` for values below zero, which have a colour of
 * their own. The fewer classes there are, the farther apart their shades.
 */
export function shadesOf({ bounds }: ColorClasses): string[] {
  const count = bounds.length - 1;
  const isAllBelow = (bounds[count] ?? 0) < 0;
  const zero = isAllBelow ? count : Math.max(0, bounds.indexOf(0));
  const most = Math.max(zero, count - zero);
  const shade = (place: number): number =>
    most === 1 ? 3 : 1 + Math.round(((place - 1) * (mostClasses - 1)) / (most - 1));
  return Array.from({ length: count }, (_each, at) =>
    at < zero ? `n-${shade(zero - at)}` : `h-${shade(at - zero + 1)}`,
  );
}

function linearClasses(min: number, max: number): ColorClasses {
  // Halves, since the difference of two extreme numbers may not be finite.
  const span = max / 2 - min / 2;
  const hasTwoColors = min < 0 && max > 0;
  const most = hasTwoColors ? mostOfTwoColors : mostClasses;
  for (let count = most; count > 0; count -= 1) {
    const step = tickStep(0, span, count / 2);
    const first = Math.floor(min / step);
    const last = Math.max(first + 1, Math.ceil(max / step));
    const ofOneColor = hasTwoColors ? Math.max(last, -first) : last - first;
    if (last - first <= most && ofOneColor <= mostClasses) {
      const bounds = Array.from({ length: last - first + 1 }, (_each, index) =>
        Number(((first + index) * step).toPrecision(12)),
      );
      return { bounds, step };
    }
  }
  return { bounds: [min, max], step: span };
}

function logClasses(min: number, max: number): ColorClasses {
  const decades = Math.max(Math.log10(max) - Math.log10(min), 1e-9);
  const stride = Math.ceil(decades / (mostClasses - 1));
  const low = Math.floor(Math.log10(min) + 1e-12);
  const bounds: number[] = [];
  for (let power = low; bounds.length <= mostClasses; power += stride) {
    const bound = Number(`1e${power}`);
    if (!Number.isFinite(bound)) break;
    bounds.push(bound);
    if (bound > max) break;
  }
  if ((bounds.at(-1) ?? max) < max) bounds.push(max);
  return { bounds: bounds.length > 1 ? bounds : [min, max], step: bounds[0] ?? min };
}
