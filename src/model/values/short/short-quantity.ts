import { moneyUnit } from '../money-unit.ts';
import { formatDigits, isExtreme, signOf } from '../quantity-digits.ts';
import { formatQuantity, type QuantityOptions } from '../quantity.ts';
import { isRatio } from '../ratio-sign.ts';
import { unitParts } from '../unit-parts.ts';
import { isLongNumber, scalingOf, type ScalingOptions } from './scaled-number.ts';

/** How a number of several is written beside its mark. */
export interface ShortOptions extends QuantityOptions, ScalingOptions {
  /** Difference of the highest and the lowest of them: labels have the digits that tell close values apart. */
  span?: number | undefined;
}

/** Decimals up to which a shortened number is easier to read than all its digits. */
const mostScaledDecimals = 4;

/**
 * A short number with its unit, for a label beside a mark: three significant digits, no decimals from 100 on, unless all
 * labels are close: `1,013.21` and `1,013.24`. Cents are two digits or none: `$45.95`, not `$46.0`. A long number has a
 * scale: 28088229668243 in `US$` is `$28.1tn`.
 */
export function shortQuantity(value: number, { span = 0, most, ...options }: ShortOptions): string {
  const scaled = scaledParts(value, { span, most, ...options });
  if (scaled) return scaled.sign + scaled.prefix + scaled.digits + scaled.suffix;
  const { factor } = unitParts(options.unit ?? '', options.language);
  const size = Math.abs(value) * factor;
  if (isExtreme(size)) return formatQuantity(Number(value.toPrecision(3)), options);
  const hasCents = moneyUnit(options.unit ?? '')?.scale === '' && (options.decimals ?? 0) >= 2;
  const tenths = hasCents ? 2 : 1;
  const room =
    size >= 100 || size === 0 ? 0 : size >= 10 ? tenths : size >= 1 ? 2 : smallDecimals(size);
  if (size !== 0 && size < 100 && options.decimals === undefined) {
    return formatQuantity(value, options);
  }
  const needed = decimalsWithin(span * factor);
  const enough = Math.max(room, hasCents && needed > 0 ? 2 : needed);
  const decimals = Math.min(options.decimals ?? 2, enough + Math.log10(factor));
  return formatQuantity(value, { ...options, decimals });
}

/** Digits that fit in a line of a phone where they stand large; what has more would break within them. */
const mostHeadlineDigits = 12;

/** A number that stands large or in a narrow column: exact, or with a scale, as in a drawing, if it is too long. */
export function headlineQuantity(value: number, options: QuantityOptions): string {
  const exact = formatQuantity(value, options);
  const count = exact.match(/\p{Nd}/gu)?.length ?? 0;
  if (count <= mostHeadlineDigits || !isLongNumber(value, options)) return exact;
  return shortQuantity(value, options);
}

/** Decimals that tell values apart which differ by at most this: 1 within 5, 2 within 0.5, none from 10 on. */
function decimalsWithin(span: number): number {
  return span > 0 && span < 10 ? 1 - Math.floor(Math.log10(span)) : 0;
}

/** Decimals of three significant digits below 1: 3 for 0.5, 4 for 0.05. */
function smallDecimals(size: number): number {
  return 2 - Math.floor(Math.log10(size));
}

/** The parts of a long number that a scale shortens. */
function scaledParts(
  value: number,
  { span = 0, ...options }: ShortOptions,
): Record<'sign' | 'prefix' | 'digits' | 'suffix', string> | undefined {
  if (!scalingOf(value, options)) return undefined;
  // What rounds to the next scale has that: `1bn`, not `1,000m`.
  const rough = Number(value.toPrecision(3));
  const scaling = scalingOf(rough, options);
  if (!scaling) return undefined;
  const { unit, factor, word } = scaling;
  const ofThreeDigits = smallDecimals(Math.abs(rough) * factor);
  const needed = Math.max(ofThreeDigits, decimalsWithin(span * factor), 0);
  if (needed > mostScaledDecimals) return undefined;
  const { language } = options;
  const { prefix, suffix } = unitParts(unit, language);
  // Zeros behind the decimal sign say nothing: `3bn`.
  const rounded = (Math.abs(value) * factor)
    .toFixed(needed)
    .replace(/\.0+$|(?<=\.\d*[1-9])0+$/, '');
  const decimals = rounded.split('.')[1]?.length ?? 0;
  const digits = formatDigits(Number(rounded), { language, decimals }) + word;
  return { sign: signOf(value, digits, options), prefix, digits, suffix };
}

/** A short number without its unit, beside an axis that carries it; keeps a per cent sign and the word of a scale. */
export function shortNumber(value: number, options: ShortOptions): string {
  const { unit = '', language } = options;
  const scaled = scaledParts(value, options);
  if (scaled) return scaled.sign + scaled.digits;
  const { prefix, suffix } = unitParts(unit, language);
  const text = shortQuantity(value, options);
  if (isRatio(unit)) return text;
  const bare = text.replace(prefix, '');
  return bare.endsWith(suffix) ? bare.slice(0, bare.length - suffix.length) : bare;
}
