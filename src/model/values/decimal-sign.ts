import { onceForText } from '../lazy/once-for-text.ts';
import { localesOf } from '../text/locales.ts';

/** The sign between the whole and the fraction of a number. */
export type DecimalSign = '.' | ',';

/** How a language writes decimals: `.` in English, `,` in Portuguese. Any other sign counts as a point. */
export const decimalSignOf = onceForText((language): DecimalSign => {
  const parts = new Intl.NumberFormat(localesOf(language)).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
});
