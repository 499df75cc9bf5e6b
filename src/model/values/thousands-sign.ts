import { onceForText } from '../lazy/once-for-text.ts';
import { primaryLanguage } from '../text/language.ts';
import { localesOf } from '../text/locales.ts';
import { decimalSignOf } from './decimal-sign.ts';

/**
 * The sign of a number that may divide thousands as well as begin a fraction, `.` of `1.234` and `,` of `12,345`;
 * `undefined` of any other, such as `0.125`.
 */
export function ambiguousSign(number: string): '.' | ',' | undefined {
  const [, sign] = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/.exec(number) ?? [];
  return sign as '.' | ',' | undefined;
}

/**
 * Whether a language of decimal commas divides thousands by points: German and Portuguese do, French and Polish have spaces.
 * Regions count as their language, since Austrians and Portuguese write both.
 */
export function dividesByPoint(language: string): boolean {
  return decimalSignOf(language) === ',' && hasPoints(primaryLanguage(language));
}

const hasPoints = onceForText((language) => {
  const parts = new Intl.NumberFormat(localesOf(language)).formatToParts(1_234_567);
  return parts.some(({ type, value }) => type === 'group' && value === '.');
});

/**
 * Whether commas may divide thousands where decimals have one, too: in Spanish of no country, as Mexico does, and in
 * English of countries such as South Africa.
 */
export function mayDivideByComma(language: string): boolean {
  return /^(?:es$|en\b)/i.test(language);
}
