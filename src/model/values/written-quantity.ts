import { isChinese } from '../text/language.ts';
import { chineseQuantity } from './chinese-quantity.ts';
import { moneyUnit } from './money-unit.ts';
import { numberScales, type NumberScale } from './number-scales.ts';
import { formatQuantity } from './quantity.ts';
import { unitParts } from './unit-parts.ts';

/**
 * A number that an author wrote, with all its digits: 8.026 in `RMB bn` is `RMB 8.026bn`. A million or more gets a scale
 * if four digits say all of it: 1240000000 is `1.24bn`, in Chinese `12.4亿`, and 1234567 stays as it is.
 */
export function writtenQuantity(
  value: number,
  { unit = '', language }: { unit?: string | undefined; language: string },
): string {
  const money = moneyUnit(unit);
  const scale = money?.scale ? undefined : scaleOf(value, language);
  const scaled = scale && Number((value / scale.size).toPrecision(15));
  if (!scale || scaled === undefined || Number(scaled.toPrecision(4)) !== scaled) {
    return formatQuantity(value, { unit, decimals: decimalsOf(value), language });
  }
  const decimals = decimalsOf(scaled);
  if (money && !isChinese(language)) {
    return formatQuantity(scaled, { unit: `${unit} ${scale.word}`, decimals, language });
  }
  return (
    formatQuantity(scaled, { decimals, language }) + scale.word + unitParts(unit, language).suffix
  );
}

/** The largest scale that a number reaches, in the languages whose words for them are known. */
function scaleOf(value: number, language: string): NumberScale | undefined {
  const size = Math.abs(value);
  const own = /^en\b/i.test(language) ? numberScales(language) : [];
  const known = chineseQuantity(language)?.large ?? own;
  return size < 1e15 ? known.find((scale) => size >= scale.size) : undefined;
}

/** The decimals of a number as written; as many as numbers are formatted with at most. */
function decimalsOf(value: number): number | undefined {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const decimals = (digits.split('.')[1]?.length ?? 0) - Number(exponent);
  return decimals > 12 ? undefined : Math.max(0, decimals);
}
