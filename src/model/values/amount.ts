import { readDigits, type DigitsRead } from './amount-digits.ts';
import { takeScale } from './amount-scale.ts';
import { currencyCode, ownYuan } from './currency-code.ts';

/** A sum as its author wrote it, and as a number if it can be read. */
export interface Amount {
  /** `US$2.8bn`, `182.28亿元`, `3,000 tonnes`. */
  text: string;
  /** The sum in its unit, without a scale: 2800000000. Absent if the text says more than a sum: `about US$3bn`. */
  value?: number;
  /** The ISO code of a currency, else the unit as written: `USD`, `tonnes`. */
  unit?: string;
}

/**
 * Reads a sum: a number as the language writes it, with a currency before or after it, or any other unit after it. Words
 * that make it less than a sum (`about`, `up to`) leave it a text.
 */
export function readAmount(text: string, language: string): Amount {
  const sum = readSum(text, language);
  if (!sum || !('value' in sum.digits) || !Number.isFinite(sum.digits.value)) return { text };
  const { factor, unit, digits } = sum;
  // Fifteen digits keep the number as written and drop the error of the multiplication.
  const value = Number((digits.value * factor).toPrecision(15));
  return { text, value, ...(unit && { unit }) };
}

/**
 * How to write a sum that stays a text for the signs between its digits alone: `2.8 Mio. €` for `2,8 Mio. €` in English;
 * both that it may mean, if they are two. Empty for all other texts.
 */
export function clearAmounts(text: string, language: string): string[] {
  const sum = readSum(text, language);
  if (!sum || !('meant' in sum.digits)) return [];
  return sum.digits.meant.map((digits) => text.replace(sum.written, digits));
}

/** A sum in its parts. */
interface Sum {
  /** Its digits, with the signs between them. */
  written: string;
  digits: DigitsRead;
  factor: number;
  unit: string;
}

function readSum(text: string, language: string): Sum | undefined {
  const [, before = '', written = '', after = ''] = sumPattern.exec(text) ?? [];
  if (written === '') return undefined;
  const currency = before.trim();
  const scale = takeScale(after.trim(), { currency, language });
  if (!scale) return undefined;
  const { factor, rest } = scale;
  const unit = unitOf(currency, rest, language);
  const digits = readDigits(written, { language, isScaled: factor !== 1 });
  return unit === undefined || !digits ? undefined : { written, digits, factor, unit };
}

/** Words, digits with signs or single spaces between them, words without digits. */
const sumPattern =
  /^([^\d.,+\-\u2212]*\.?\s*)(\d+(?:[.,'’ \u00A0\u202F\u2009]\d+)*)((?![\d.,])[^\d]*)$/u;

/** The unit from the words around a number; `undefined` if they say more: `about US$3bn`, `US$3bn a year`. */
function unitOf(before: string, after: string, language: string): string | undefined {
  const unit = currencyCode(after, language);
  if (before === '') return unit ?? after;
  const currency = currencyCode(before, language);
  return after === '' || after === ownYuan || unit === currency ? currency : undefined;
}
