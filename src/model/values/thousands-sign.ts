import { primaryLanguage } from '../text/language.ts';
import { localesOf } from '../text/locales.ts';
import { decimalSignOf } from './decimal-sign.ts';

const ofPoints = new Map<string, boolean>();

/**
 * Whether a language of decimal commas divides thousands by points: German and Portuguese do, French and Polish have spaces.
 * Regions count as their language, since Austrians and Portuguese write both.
 */
export function dividesByPoint(language: string): boolean {
  if (decimalSignOf(language) !== ',') return false;
  const primary = primaryLanguage(language);
  const known = ofPoints.get(primary);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(localesOf(primary)).formatToParts(1_234_567);
  const isOfPoints = parts.some(({ type, value }) => type === 'group' && value === '.');
  ofPoints.set(primary, isOfPoints);
  return isOfPoints;
}

/**
 * Whether commas may divide thousands where decimals have one, too: in Spanish of no country, as Mexico does, and in
 * English of countries such as South Africa.
 */
export function mayDivideByComma(language: string): boolean {
  return /^(?:es$|en\b)/i.test(language);
}
