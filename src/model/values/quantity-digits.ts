import { signBeforeDigits } from '../text/direction.ts';
import { localesOf } from '../text/locales.ts';

/** How digits are written. */
export interface DigitOptions {
  /** By default those of the number, at most two, and three significant digits below 1. */
  decimals?: number | undefined;
  language: string;
}

/** The digits of a number that is not negative, in the language; scientific notation if it is huge or tiny. */
export function formatDigits(value: number, { decimals, language }: DigitOptions): string {
  if (isExtreme(value) && (decimals === undefined || value >= leastHuge))
    return scientific(value, language);
  return numberFormat(language, decimals, value).format(value);
}

/** A minus sign as wide as a digit for negative numbers, unless they round to zero. */
export function signOf(value: number, digits: string, written: DigitOptions): string {
  if (value >= 0 || digits === formatDigits(0, written)) return '';
  return signBeforeDigits('\u2212', written.language);
}

/** Where digits give way to an exponent: the debt of Japan in yen and the product of Indonesia in rupiah are below. */
const leastHuge = 1e18;

/** Whether a number is written with an exponent, unless its decimals are set. */
export function isExtreme(value: number): boolean {
  const size = Math.abs(value);
  return size !== 0 && (size < 1e-6 || size >= leastHuge);
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
