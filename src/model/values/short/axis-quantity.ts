import { formatDigits, isExtreme, signOf } from '../quantity-digits.ts';
import { unitParts } from '../unit-parts.ts';
import { scalingOf, type ScalingOptions } from './scaled-number.ts';

/** How the label of an axis is written. */
export interface AxisOptions extends Pick<ScalingOptions, 'unit' | 'isWhole'> {
  /** Distance between labels. */
  step: number;
  /** The largest number of the axis; this one by default. */
  most?: number;
  /** True if its sizes differ, so that each label has a scale of its own; by default all have that of the largest. */
  isOfManySizes?: boolean;
  /** Whether it carries the unit: `all` of it, or only the word of the scale by which it is shortened. */
  withUnit: 'all' | 'scale' | 'none';
  language: string;
}

/**
 * A label of an axis, with as many decimals as the step between labels needs. One label carries the unit for all. Long
 * numbers are shortened: `$20tn`, `10`, `0`.
 */
export function axisQuantity(value: number, options: AxisOptions): string {
  const { unit = '', step, most = value, isOfManySizes = false, withUnit, language } = options;
  const scaling = scalingOf(isOfManySizes ? value : most, options);
  const isScaled = scaling && step * scaling.factor >= leastScaledStep;
  const parts = unitParts(isScaled ? scaling.unit : unit, language);
  const { factor, word } = isScaled ? scaling : { factor: parts.factor, word: '' };
  const isPlain = ![step, value].some((each) => isExtreme(each * factor));
  const written = { language, ...(isPlain && { decimals: decimalsOf(step * factor) }) };
  const size = Number((Math.abs(value) * factor).toPrecision(12));
  const digits = formatDigits(size, written);
  const isBare = withUnit === 'none' || (withUnit === 'scale' && size === 0);
  const scaled = isBare ? digits : digits + word;
  const text = withUnit === 'all' ? parts.prefix + scaled + parts.suffix : scaled;
  return signOf(value, digits, written) + text;
}

/** The least step between labels that a shortened number can tell. */
const leastScaledStep = 1e-3;

/** Decimals of a step between labels: 0 for 20, 2 for 0.25. */
function decimalsOf(step: number): number {
  const written = /\.(\d+)/.exec(String(Number(step.toPrecision(3))))?.[1] ?? '';
  return Math.min(12, written.length);
}
