import { range, ticks, tickStep } from 'd3';

/** A scale of values with its ticks. */
export interface ValueAxis {
  scale: 'linear' | 'log';
  low: number;
  high: number;
  ticks: number[];
  /** Distance between two ticks, or the lowest tick of a logarithmic scale. */
  step: number;
  /** False if lengths cannot be compared, which a note then says. */
  startsAtZero: boolean;
}

/** The axis for values from `min` to `max`. Ticks are the same at every size of the drawing. */
export function valueAxis(min: number, max: number, scale: 'linear' | 'log'): ValueAxis {
  return scale === 'log' ? logAxis(min, max) : linearAxis(min, max);
}

/** The position of a value on an axis: 0 at the low end, 1 at the high end. */
export function shareOf(value: number, axis: ValueAxis): number {
  const { low, high } = axis;
  if (axis.scale === 'log') {
    // Subtract logarithms, since the quotient of 1e300 and 1e-300 is not finite.
    return (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low));
  }
  return (value - low) / (high - low);
}

function linearAxis(min: number, max: number): ValueAxis {
  const [from, to] = rangeToShow(min, max);
  const step = tickStep(from, to, 4);
  const below = Math.floor(from / step + 1e-9) * step;
  const above = Math.ceil(to / step - 1e-9) * step;
  const inside = ticks(below, to, 4);
  // A scale ends at its highest value, unless that is far above the last grid line.
  const isFar = to - (inside.at(-1) ?? below) > step * 0.6;
  const high = isFar || inside.length < 3 ? above : to;
  const marked = ticks(below, high, 4).filter((tick) => tick >= lowest(from, below, step));
  const low = Math.min(lowest(from, below, step), marked[0] ?? below);
  return { scale: 'linear', low, high, ticks: marked, step, startsAtZero: low <= 0 && high >= 0 };
}

/** Lets a scale end at its lowest value below zero, if that is far from the next grid line. */
function lowest(from: number, below: number, step: number): number {
  return from < 0 && from - below > step * 0.4 ? from : below;
}

/** Includes zero unless all values lie in the far half of the range. */
function rangeToShow(min: number, max: number): [number, number] {
  if (min === max) {
    if (min === 0) return [0, 1];
    return min > 0 ? [0, max] : [min, 0];
  }
  if (min >= 0) return min > max / 2 ? [min, max] : [0, max];
  if (max <= 0) return max < min / 2 ? [min, max] : [min, 0];
  return [min, max];
}

function logAxis(min: number, max: number): ValueAxis {
  const decades = Math.log10(max) - Math.log10(min);
  const isShort = decades <= 1.7;
  const stride = isShort ? 1 : Math.max(1, Math.ceil(decades / 5));
  const lowestPower = Math.floor(Math.log10(min) + 1e-12);
  const first = Math.floor(lowestPower / stride) * stride;
  const last = Math.ceil(Math.log10(max)) + stride;
  const candidates = numbersOf(range(first, last + 1, stride), isShort ? [1, 2, 5] : [1]);
  // Where ticks are far apart, the scale starts between two of them.
  const starts = numbersOf([lowestPower], stride === 1 ? [1, 2, 5] : [1]);
  const low = starts.findLast((each) => each <= min) ?? min;
  const next = candidates.find((each) => each > max) ?? max;
  const marked = candidates.filter((each) => each >= low && each <= max);
  const top = marked.at(-1) ?? low;
  const share = (Math.log10(max) - Math.log10(top)) / (Math.log10(next) - Math.log10(top) || 1);
  if (next > max && (share > 0.6 || marked.length < 2)) marked.push(next);
  const high = Math.max(max, marked.at(-1) ?? max);
  return { scale: 'log', low, high, ticks: marked, step: low, startsAtZero: true };
}

/** The multiples of the powers of ten, without those that no number can hold. */
function numbersOf(powers: readonly number[], multiples: readonly number[]): number[] {
  return powers
    .flatMap((power) => multiples.map((multiple) => Number(`${multiple}e${power}`)))
    .filter((each) => each > 0 && Number.isFinite(each));
}
