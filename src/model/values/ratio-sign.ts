import { directionOf } from '../text/direction.ts';
import { localesOf } from '../text/locales.ts';

/** Whether a unit is the sign of a part of the whole, which stays with its number. */
export function isRatio(unit: string): boolean {
  return unit === '%' || unit === '‰';
}

/** What stands around a number with such a sign: before it in Turkish, after it and a space in German and French. */
export function aroundRatio(unit: string, language: string): { prefix: string; suffix: string } {
  const { prefix, suffix } = places.get(language) ?? findPlace(language);
  return { prefix: prefix.replace('%', unit), suffix: suffix.replace('%', unit) };
}

const places = new Map<string, { prefix: string; suffix: string }>();

function findPlace(language: string): { prefix: string; suffix: string } {
  const isLeftToRight = directionOf(language) === 'ltr';
  const written = isLeftToRight
    ? new Intl.NumberFormat(localesOf(language), { style: 'percent' }).format(0)
    : '0%';
  const [, prefix = '', suffix = ''] = /^(\P{N}*)\p{N}(\P{N}*)$/u.exec(written) ?? [];
  const place = { prefix, suffix };
  places.set(language, place);
  return place;
}
