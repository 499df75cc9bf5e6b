import { signBeforeDigits } from '../text/direction.ts';
import { localesOf } from '../text/locales.ts';
import { moneyUnit } from './money-unit.ts';
import { isRatio } from './ratio-sign.ts';
import { isLongNumber, scalingOf } from './scaled-number.ts';
import { unitParts } from './unit-parts.ts';

/** How a number of several is written beside its mark. */
export interface ShortOptions extends QuantityOptions {
  /** Difference of the highest and the lowest of them: labels have the digits that tell close values apart. */
  span?: number | undefined;
  /** The largest of them, which decides whether they are shortened. */
  most?: number | undefined;
}

/** How a number is written for readers. */
export interface QuantityOptions {
  /** `US$ bn`, `RMB bn`, `%`, `people`; absent for a bare number. */
  unit?: string | undefined;
  /** True if a label keeps its digits since another place names its unit, which has a scale. */
  isWhole?: boolean | undefined;
  /** Decimals shown; by default those of the number, at most two, and three significant digits below 1. */
  decimals?: number | undefined;
  language: string;
}

/**
 * A number with its unit for running text: 605.2 in `US$ bn` is `$605.2bn` (in Chinese `6,052亿美元`), 18.2 in `RMB bn`
 * is `RMB 18.2bn`, 12.5 in `€` is `€12.5` (in German `12,5 €`), 12.3 in `%` is `12.3%` (in Turkish `%12,3`), 112771 in
 * `people` is `112,771 people`. A dash if it is not finite.
 */
export function formatQuantity(value: number, options: QuantityOptions): string {
  if (!Number.isFinite(value)) return '–';
  const { prefix, suffix, factor } = unitParts(options.unit ?? '', options.language);
  const size = Math.abs(value);
  // Fifteen digits keep the number as written and drop the error of the multiplication.
  const shown = factor === 1 ? size : Number((size * factor).toPrecision(15));
  const written = shiftDecimals(options, factor);
  const digits = formatDigits(shown, written);
  return signOf(value, digits, written) + prefix + digits + suffix;
}

/** How the label of an axis is written. */
export interface AxisOptions extends Pick<QuantityOptions, 'unit' | 'isWhole'> {
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

/** Decimals up to which a shortened number is easier to read than all its digits, and the step between labels that has fewer. */
const mostScaledDecimals = 4;
const leastScaledStep = 1e-3;

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

/** Decimals of a step between labels: 0 for 20, 2 for 0.25. */
function decimalsOf(step: number): number {
  const written = /\.(\d+)/.exec(String(Number(step.toPrecision(3))))?.[1] ?? '';
  return Math.min(12, written.length);
}

/** A minus sign as wide as a digit for negative numbers, unless they round to zero. */
function signOf(value: number, digits: string, written: QuantityOptions): string {
  if (value >= 0 || digits === formatDigits(0, written)) return '';
  return signBeforeDigits('\u2212', written.language);
}

function shiftDecimals(options: QuantityOptions, factor: number): QuantityOptions {
  if (options.decimals === undefined || factor === 1) return options;
  return { ...options, decimals: Math.max(0, options.decimals - Math.round(Math.log10(factor))) };
}

/** Where digits give way to an exponent: the debt of Japan in yen and the product of Indonesia in rupiah are below. */
const leastHuge = 1e18;

function isExtreme(value: number): boolean {
  const size = Math.abs(value);
  return size !== 0 && (size < 1e-6 || size >= leastHuge);
}

function formatDigits(value: number, { decimals, language }: QuantityOptions): string {
  if (isExtreme(value) && (decimals === undefined || value >= leastHuge))
    return scientific(value, language);
  return numberFormat(language, decimals, value).format(value);
}

/** Scientific notation: `1.5e−300`, in German `1,5e−300`. */
function scientific(value: number, language: string): string {
  // Fifteen digits keep the number as written and drop the error of a calculation.
  const [digits = '', exponent = ''] = Number(value.toPrecision(15)).toExponential().split('e');
  const power = exponent.replace('+', '').replace('-', '\u2212');
  // Its power has these digits in any language.
  const options = { numberingSystem: 'latn', maximumFractionDigits: 14 };
  const written = new Intl.NumberFormat(localesOf(language), options).format(Number(digits));
  return `${written}e${power}`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Keeps Intl formats: making one costs far more than using it. */
function numberFormat(
  language: string,
  decimals: number | undefined,
  value: number,
): Intl.NumberFormat {
  const isSmall = decimals === undefined && value < 1;
  const key = `${language} ${decimals ?? (isSmall ? 'small' : '')}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = isSmall
    ? { maximumSignificantDigits: 3 }
    : { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 2 };
  const made = new Intl.NumberFormat(localesOf(language), digits);
  formats.set(key, made);
  return made;
}
