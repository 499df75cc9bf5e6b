import { isChinese } from '../../text/language.ts';
import { takeScale } from '../amount-scale.ts';
import { moneyUnit, ownScales } from '../money-unit.ts';
import { numberScales, type NumberScale } from '../number-scales.ts';
import { isRatio } from '../ratio-sign.ts';
import { unitParts } from '../unit-parts.ts';

/** How a drawing shortens long numbers: 3,290,000 in `EUR m` are 3.29 `tn` of `EUR`. */
export interface NumberScaling {
  /** The unit without its own scale: `EUR`. */
  unit: string;
  /** The factor from a number to the digits shown. */
  factor: number;
  /** The word of the scale, behind the digits: `tn`. */
  word: string;
}

/** What decides whether a number is shortened. */
export interface ScalingOptions {
  unit?: string | undefined;
  /** True if it keeps its digits since another place names its unit, which has a scale. */
  isWhole?: boolean | undefined;
  /** The largest of the numbers beside it, by default itself: if that is long, all have scales of their own. */
  most?: number | undefined;
  language: string;
}

/** Numbers are long from seven digits on. */
const leastLong = 1e6;

/** Chinese has a scale for every four digits: 28,088 of 亿 are 2.8 of 万亿. */
const leastLongOfChinese = 1e4;

/** How to shorten a number; `undefined` if it is not long, or its unit takes no scale. */
export function scalingOf(
  value: number,
  { unit = '', isWhole = false, most = value, language }: ScalingOptions,
): NumberScaling | undefined {
  if (isWhole) return undefined;
  const shown = Math.abs(most) * unitParts(unit, language).factor;
  if (shown < leastLongOfChinese || !Number.isFinite(shown)) return undefined;
  const bare = withoutScale(unit, language);
  if (!bare) return undefined;
  const isOfChinese = bare.factor !== 1 && isChinese(language);
  if (!isOfChinese && shown < leastLong) return undefined;
  const size = Math.abs(value) * bare.factor;
  const scale = numberScales(language).find((each) => size >= each.size);
  // Beside `1.2tn`, a bare `900,000` of millions would be less than it is.
  if (!scale) return bare.factor === 1 ? undefined : { ...bare, word: '' };
  if (size / scale.size >= leastLong) return undefined;
  return { unit: bare.unit, factor: factorTo(scale, bare.factor), word: scale.word };
}

/** Whether numbers in a unit may be shortened: not beside another scale. */
export function takesScale(unit: string, language: string): boolean {
  return withoutScale(unit, language) !== undefined;
}

/** Whether a drawing shortens a number. */
export function isLongNumber(value: number, options: ScalingOptions): boolean {
  return scalingOf(value, options) !== undefined;
}

/** A quotient of powers of ten, without the error of their division. */
function factorTo({ size }: NumberScale, own: number): number {
  return Number((own / size).toPrecision(12));
}

/** A unit without its scale, and the size of that; `undefined` if another scale beside the unit would confuse. */
function withoutScale(
  unit: string,
  language: string,
): { unit: string; factor: number } | undefined {
  const money = moneyUnit(unit);
  if (money) {
    const { currency, scale } = money;
    if (ownScales.has(scale)) return undefined;
    return { unit: currency, factor: takeScale(scale, { currency, language: 'en' })?.factor ?? 1 };
  }
  const taken = takeScale(unit, { currency: '', language });
  if (!taken || isRatio(unit) || countsInScale.test(unit)) return undefined;
  const { factor, rest } = taken;
  if (factor === 1) return { unit, factor };
  // `Mio. €` and `百万円`
  return moneyUnit(rest)?.scale === '' || /^[円元원]$/u.test(rest)
    ? { unit: rest, factor }
    : undefined;
}

/** Units with a number or a scale: `persons (thousands)`, `1 000 t`, `'000`; and metres, whose sign is that of millions. */
const countsInScale = /thousand|million|billion|trillion|^\d|(?<!\d)000(?!\d)|^m(?!\p{L})/iu;
