import { hasFullWidthPunctuation } from '../text/language.ts';
import { chineseQuantity } from './chinese-quantity.ts';
import { isCode, isMoneyLast, moneyUnit, ownScales } from './money-unit.ts';
import { aroundRatio, isRatio } from './ratio-sign.ts';

/** The words of a unit around the digits, and the factor from a number to the digits shown. */
export interface UnitParts {
  prefix: string;
  suffix: string;
  /** 10 for a `bn`, which Chinese counts in 亿; else 1. */
  factor: number;
}

/** The words before and after the digits of a number with a unit. */
export function unitParts(unit: string, language = 'en'): UnitParts {
  if (unit === '') return { prefix: '', suffix: '', factor: 1 };
  if (isRatio(unit)) return { ...aroundRatio(unit, language), factor: 1 };
  if (hasOwnNumber(unit)) return { prefix: '', suffix: inBrackets(unit, language), factor: 1 };
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

/** Whether a unit has a number that would run into that before it, or says what 100 is: `2015 = 100`, `1000 t`, `10億円`. */
export function hasOwnNumber(unit: string): boolean {
  return /^['’]?\d|=/u.test(unit);
}

function inBrackets(unit: string, language: string): string {
  return hasFullWidthPunctuation(language) ? `（${unit}）` : `\u00a0(${unit})`;
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
