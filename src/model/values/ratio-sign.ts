import { onceForText } from '../lazy/once-for-text.ts';
import { localesOf } from '../text/locales.ts';

/** Whether a unit is the sign of a part of the whole, which stays with its number. */
export function isRatio(unit: string): boolean {
  return unit === '%' || unit === '‰';
}

/**
 * What stands around a number with such a sign: before it in Turkish, after it and a space in German and French, as `٪` in
 * Persian.
 */
export function aroundRatio(unit: string, language: string): { prefix: string; suffix: string } {
  const { prefix, suffix } = placeOf(language);
  return { prefix: prefix.replace('%', unit), suffix: suffix.replace('%', unit) };
}

const placeOf = onceForText((language) => {
  const format = new Intl.NumberFormat(localesOf(language), { style: 'percent' });
  // Marks of direction would keep the sign from the end of a text from right to left.
  const written = format.format(0).replace(/[\u061c\u200e\u200f]/g, '');
  const [, prefix = '', suffix = ''] = /^(\P{N}*)\p{N}(\P{N}*)$/u.exec(written) ?? [];
  return { prefix, suffix };
});
