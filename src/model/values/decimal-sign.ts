import { localesOf } from '../text/locales.ts';

/** The sign between the whole and the fraction of a number. */
export type DecimalSign = '.' | ',';

const signs = new Map<string, DecimalSign>();

/** How a language writes decimals: `.` in English, `,` in Portuguese. Any other sign counts as a point. */
export function decimalSignOf(language: string): DecimalSign {
  const known = signs.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(localesOf(language)).formatToParts(1.5);
  const sign = parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
  signs.set(language, sign);
  return sign;
}
