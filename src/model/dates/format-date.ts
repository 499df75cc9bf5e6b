import { firstInstant } from './instant.ts';
import { precisionOf, type PartialDate } from './partial-date.ts';

/**
 * The date in words: `11 November 1998`, `November 1998`, `1998`; in Chinese `1998年11月11日`.
 * @param style `short` abbreviates the month where the language does so: `11 Nov 1998`.
 */
export function formatPartialDate(
  date: PartialDate,
  language: string,
  style: 'long' | 'short' = 'long',
): string {
  const precision = precisionOf(date);
  if (precision === 'year' && !/^(zh|ja|ko)\b/.test(language)) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (precision !== 'year') options.month = style;
  if (precision === 'day') options.day = 'numeric';
  const format = dateFormat(language, options);
  const year = date.slice(0, 4);
  if (!year.startsWith('0')) return format.format(firstInstant(date));
  // With four digits, as a year alone is written: in `January 1`, the year would read as a day.
  const parts = format.formatToParts(firstInstant(date));
  return parts.map(({ type, value }) => (type === 'year' ? year : value)).join('');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date format for a language. Kept, since making one costs far more than using it on tens of thousands of dates. */
export function dateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  // Plain `en` puts the day before the month, as most of the world's press does.
  const locale = language === 'en' ? 'en-GB' : language;
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}
