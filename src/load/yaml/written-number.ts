import type { DecimalSign } from '../../model/values/decimal-sign.ts';

/** Beyond these, differences and steps of a scale are infinite or zero, and a scale would have ticks without end. */
const [smallest, largest] = [1e-300, 1e300];

/** What to do about a number that is too large or too small; `undefined` for other texts. */
export function fixOfExtreme(text: string): string | undefined {
  if (!hasFormOfNumber(text) || parseNumber(text) !== undefined) return undefined;
  return 'Correct it, or choose another unit: numbers go up to 1e300, and those other than 0 down to 1e-300.';
}

/** The number a text spells with digits and an optional sign, decimal point and exponent, unless it is extreme. */
export function parseNumber(text: string): number | undefined {
  if (!hasFormOfNumber(text)) return undefined;
  const number = Number(text);
  const size = Math.abs(number);
  if (size > largest) return undefined;
  const isZero = size === 0 && /^[^1-9]*(?:[eE]|$)/.test(text);
  return size < smallest && !isZero ? undefined : number;
}

function hasFormOfNumber(text: string): boolean {
  return /^[+-]?(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text);
}

/** A whole number of 17 digits or so as a program keeps it, if it changes: `9007199254740992` for `9007199254740993`. */
export function withLostDigits(text: string): string | undefined {
  const [, digits] = /^[+-]?(\d{16,})(?:[.,]\d*)?$/.exec(text) ?? [];
  const number = Number(digits);
  // Of more than 308 digits there is nothing left, and the cell is no number.
  if (digits === undefined || !Number.isFinite(number)) return undefined;
  const kept = BigInt(number);
  return kept === BigInt(digits) ? undefined : `${text.startsWith('-') ? '-' : ''}${kept}`;
}

/**
 * `1.234,5`, or `1,234.5` and `1,23,456` with decimal points, as `1234,5`: without what divides thousands. `undefined` if
 * nothing does.
 */
export function withoutThousands(text: string, decimal: DecimalSign = '.'): string | undefined {
  const isDivided =
    decimal === ','
      ? /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)
      : /^[+-]?(\d{1,3}(,\d{3})+|\d{1,2}(,\d{2})+,\d{3})(\.\d+)?$/.test(text);
  return isDivided ? text.replaceAll(decimal === ',' ? '.' : ',', '') : undefined;
}

/**
 * The number that a text means although signs stand beside it, as digits: `26` for `26%`, `-260` for a Unicode minus or
 * brackets, `1260` for `1 260`. `undefined` if it may mean something else.
 */
export function numberMeant(text: string, decimal: DecimalSign = '.'): string | undefined {
  if (text.length > longestNumber) return undefined;
  const digits = withoutSigns(text);
  return digits !== text && isPlainNumber(digits, decimal) ? digits : undefined;
}

/** Whether a text is nothing but digits, with a sign and a fraction perhaps. */
export function isPlainNumber(text: string, decimal: DecimalSign): boolean {
  return (decimal === '.' ? /^-?\d+(\.\d+)?$/ : /^-?\d+(,\d+)?$/).test(text);
}

/**
 * A number without what stands beside it: `-1,260` for `(US$ 1,260)`. Signs between thousands go if they can be nothing
 * else; points and commas stay.
 */
export function withoutSigns(text: string): string {
  // A table of a web page may have the second bracket in a cell of its own.
  const isNegative =
    [text, text.replace(before, '')].some((each) =>
      /^[-\u2010-\u2015\u2212\uFF0D(]|\d[%‰]?\)$/u.test(each),
    ) || /\d\s?[-\u2212]$/u.test(text);
  const bare = text
    .replace(before, '')
    .replace(/[.,][-\u2012-\u2015]{1,2}$/u, '')
    .replace(after, '')
    .replace(/^[-\u2010-\u2015\u2212\uFF0D(]\s*/u, '')
    .replace(/[)\u2212-]$/u, '')
    .replace(before, '')
    .replace(after, '')
    .replace(/\p{Nd}/gu, westernDigit)
    .replace(/(?<=\d)[ '’_\u00A0\u202F\u2009](?=\d{3}(?!\d))/gu, '');
  return isNegative ? `-${bare}` : bare;
}

/** A longer text is no number, and some of the patterns here would take long to refuse it. */
export const longestNumber = 60;

/** Signs of money before a number, and of a share, as in Turkish. */
const before = /^(?:US\$|[A-Z]{3}(?=[\s\d])|[%‰\p{Sc}])\s*/u;
/** Those after it, and words for a share. */
const after =
  /\s*(?:[%‰\p{Sc}]|(?<=[\s\d])(?:[A-Z]{3}|pct\.?|per ?cent|p\.?p\.?|Prozent|pour cent))$/u;

/** The first digits of other scripts, which lie in rows of ten: full-width, Arabic, Persian, Hindi. */
const zeros = [0xff10, 0x0660, 0x06f0, 0x0966];

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((each) => code >= each && code < each + 10);
  return zero === undefined ? digit : String(code - zero);
}
