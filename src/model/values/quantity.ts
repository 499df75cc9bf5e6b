import { signBeforeDigits } from '../text/direction.ts';
import { localesOf } from '../text/locales.ts';
import { moneyUnit } from './money-unit.ts';
import { isRatio } from './ratio-sign.ts';
import { unitParts } from './unit-parts.ts';

/** How a number of several is written beside its mark. */
export interface ShortOptions extends QuantityOptions {
  /** Difference of the highest and the lowest of them: labels have the digits that tell close values apart. */
  span?: number | undefined;
}

/** How a number is written for readers. */
export interface QuantityOptions {
  /** `US$ bn`, `RMB bn`, `%`, `people`; absent for a bare number. */
  unit?: string | undefined;
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

/**
 * A label of an axis, with as many decimals as the step between labels needs. `withUnit` adds the unit, which one label
 * carries for all.
 */
export function axisQuantity(
  value: number,
  options: { unit?: string | undefined; step: number; withUnit: boolean; language: string },
): string {
  const { unit = '', step, withUnit, language } = options;
  const { prefix, suffix, factor } = unitParts(unit, language);
  const isPlain = ![step, value].some((each) => isExtreme(each * factor));
  const written = { language, ...(isPlain && { decimals: decimalsOf(step * factor) }) };
  const size = Number((Math.abs(value) * factor).toPrecision(12));
  const digits = formatDigits(size, written);
  const text = withUnit ? prefix + digits + suffix : digits;
  return signOf(value, digits, written) + text;
}

/**
 * A short number with its unit, for a label beside a mark: three significant digits, no decimals from 100 on, unless all
 * labels are close: `1,013.21` and `1,013.24`. Cents are two digits or none: `$45.95`, not `$46.0`.
 */
export function shortQuantity(value: number, { span = 0, ...options }: ShortOptions): string {
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

/** Decimals that tell values apart which differ by at most this: 1 within 5, 2 within 0.5, none from 10 on. */
function decimalsWithin(span: number): number {
  return span > 0 && span < 10 ? 1 - Math.floor(Math.log10(span)) : 0;
}

/** Decimals of three significant digits below 1: 3 for 0.5, 4 for 0.05. */
function smallDecimals(size: number): number {
  return 2 - Math.floor(Math.log10(size));
}

/** A short number without its unit, beside an axis that carries it; keeps a per cent sign. */
export function shortNumber(value: number, options: ShortOptions): string {
  const { unit = '', language } = options;
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

function isExtreme(value: number): boolean {
  const size = Math.abs(value);
  return size !== 0 && (size < 1e-6 || size >= 1e15);
}

function formatDigits(value: number, { decimals, language }: QuantityOptions): string {
  if (isExtreme(value) && (decimals === undefined || value >= 1e15))
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
