import { decimalSignOf } from './decimal-sign.ts';
import { ambiguousSign, dividesByPoint, mayDivideByComma } from './thousands-sign.ts';

/** What the digits of a sum mean, or how to write what they may mean. */
export type DigitsRead = { value: number } | { meant: string[] };

/**
 * Reads digits as the language of their page writes them. Where decimals have a comma, a form that is clear is read in
 * either way: `2,8`, `2.8`, `1.250.000`. Three digits behind one sign are not: `2.125 Mio.` may be two thousand.
 * @param isScaled Whether a word such as `Mio.` follows, of which parts are counted: `1,234 Mio.`
 */
export function readDigits(
  written: string,
  { language, isScaled }: { language: string; isScaled: boolean },
): DigitsRead | undefined {
  const decimal = decimalSignOf(language);
  const digits = written.replace(spaced, (thousands) => thousands.replace(/\D/gu, ''));
  if (/^\d+$/.test(digits)) return { value: Number(digits) };
  const [, whole = '', sign = '', fraction = ''] = /^(\d+)([.,])(\d+)$/.exec(digits) ?? [];
  const asDecimals = `${whole}.${fraction}`;
  if (sign && !ambiguousSign(digits)) {
    if (sign === '.' || decimal === ',') return { value: Number(asDecimals) };
    return { meant: [asDecimals] };
  }
  if (sign && decimal === '.')
    return { value: Number(sign === '.' ? asDecimals : whole + fraction) };
  if (sign === '.' && !isScaled && dividesByPoint(language))
    return { value: Number(whole + fraction) };
  const isOfParts = isScaled && !mayDivideByComma(language);
  if (sign === ',' && isOfParts) return { value: Number(asDecimals) };
  if (sign) return { meant: [`${whole} ${fraction}`, inDecimals(whole, fraction, isOfParts)] };
  const plain = withoutGroups(digits);
  if (plain === undefined) return undefined;
  const isForeign = decimal === '.' && /\.\d{3}[.,]/.test(digits);
  if (!isForeign) return { value: Number(plain) };
  return { meant: [Number(plain).toLocaleString('en', { maximumFractionDigits: 12 })] };
}

/** Spaces and apostrophes between thousands, `1 250 000` and `1’250’000`, but not between two numbers: `2020 100`. */
const spaced = /^\d{1,3}(?:[ '’\u00A0\u202F\u2009]\d{3})+(?!\d)/u;

/** `1,234.5`, `1.234.567,8` and `12,34,567` with a decimal point and no other sign. */
function withoutGroups(digits: string): string | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(digits))
    return digits.replaceAll(',', '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits))
    return digits.replaceAll('.', '').replace(',', '.');
  return undefined;
}

/** A fraction as no number of thousands is written, `3,1250`, unless only parts are counted: `3,125 Mio.` */
function inDecimals(whole: string, fraction: string, isOfParts: boolean): string {
  if (isOfParts) return `${whole},${fraction}`;
  const short = fraction.replace(/0+$/, '');
  if (short === '') return whole;
  return `${whole},${short.length === 3 ? `${short}0` : short}`;
}
