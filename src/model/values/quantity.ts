import { signBeforeDigits } from '../text/direction.ts';
import { hasFullWidthPunctuation } from '../text/language.ts';
import { chineseQuantity } from './chinese-quantity.ts';
import { isCode, isMoneyLast, moneyUnit, ownScales } from './money-unit.ts';
import { aroundRatio, isRatio } from './ratio-sign.ts';
import { localesOf } from '../text/locales.ts';

/** How a number is written for readers. */
export interface QuantityOptions {
  /** `US$ bn`, `RMB bn`, `%`, `people`; absent for a bare number. */
  unit?: string | undefined;
  /** Decimals shown; by default those of the number, at most two, and three significant digits below 1. */
  decimals?: number | undefined;
  language: string;
}

/** The words of a unit around the digits, and the factor from a number to the digits shown. */
export interface UnitParts {
  prefix: string;
  suffix: string;
  /** 10 for a `bn`, which Chinese counts in 亿; else 1. */
  factor: number;
}

/**
 * A number with its unit for running text: 605.2 in `US$ bn` is `$605.2bn` (in Chinese `6,052亿美元`), 18.2 in `RMB bn`
 * is `RMB 18.2bn`, 12.5 in `€` is `€12.5` (in German `12,5 €`), 12.3 in `%` is `12.3%` (in Turkish `%12,3`), 112771 in `people` is `112,771 people`. A dash if it is not
 * finite.
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

/** A short number with its unit, for a label beside a mark: three significant digits, no decimals from 100 on. */
export function shortQuantity(value: number, options: QuantityOptions): string {
  const { factor } = unitParts(options.unit ?? '', options.language);
  const size = Math.abs(value) * factor;
  if (isExtreme(size)) return formatQuantity(Number(value.toPrecision(3)), options);
  const room = size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : 2;
  if (size !== 0 && (size < 1 || (size < 100 && options.decimals === undefined))) {
    return formatQuantity(value, options);
  }
  const decimals = Math.min(options.decimals ?? 2, room + Math.log10(factor));
  return formatQuantity(value, { ...options, decimals });
}

/** A short number without its unit, beside an axis that carries it; keeps a per cent sign. */
export function shortNumber(value: number, options: QuantityOptions): string {
  const { unit = '', language } = options;
  const { prefix, suffix } = unitParts(unit, language);
  const text = shortQuantity(value, options);
  if (isRatio(unit)) return text;
  const bare = text.replace(prefix, '');
  return bare.endsWith(suffix) ? bare.slice(0, bare.length - suffix.length) : bare;
}

/** The words before and after the digits of a number with a unit. */
export function unitParts(unit: string, language = 'en'): UnitParts {
  if (unit === '') return { prefix: '', suffix: '', factor: 1 };
  if (isRatio(unit)) return { ...aroundRatio(unit, language), factor: 1 };
  const chinese = chineseQuantity(language);
  const money = moneyUnit(unit);
  if (!money) {
    const words = chinese?.units[unit] ?? unit;
    // A currency stays beside its scale: `Mio. €`.
    const suffix = words.replace(/ (?=\p{Sc})/gu, '\u00a0');
    return {
      prefix: '',
      suffix: isCloseTo(words, language) ? suffix : `\u00a0${suffix}`,
      factor: 1,
    };
  }
  const { currency, scale } = money;
  if (chinese && !ownScales.has(scale)) {
    const [word, factor] = chinese.scales[scale] ?? ['', 1];
    return {
      prefix: '',
      suffix: word + (chinese.currencies[currency] ?? `\u00a0${currency}`),
      factor,
    };
  }
  const sign = currency === 'US$' ? '$' : currency;
  if (scale === '' && isMoneyLast(language)) {
    return { prefix: '', suffix: `\u00a0${sign}`, factor: 1 };
  }
  return {
    prefix: isApart(sign, language) ? `${sign}\u00a0` : sign,
    suffix: scale.length > 2 || ownScales.has(scale) ? `\u00a0${scale}` : scale,
    factor: 1,
  };
}

/** Whether a space is between a currency and its number: `RMB 12`, and in Portuguese `R$ 12`. */
function isApart(sign: string, language: string): boolean {
  return isCode(sign) || /^pt\b/i.test(language);
}

/** Whether a unit stands right after its number: one in Chinese characters, kana or hangul in their own languages. */
function isCloseTo(unit: string, language: string): boolean {
  if (/^ko\b/i.test(language)) return /^\p{Script=Hangul}/u.test(unit);
  return (
    hasFullWidthPunctuation(language) &&
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(unit)
  );
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
