import { primaryLanguage } from '../text/language.ts';
import { dateFormat, formatPartialDate, monthIn } from './format-date.ts';
import { firstInstant } from './instant.ts';
import { precisionOf, type PartialDate } from './partial-date.ts';

/**
 * A date behind the words for since, until and up to: `since March 2018`. Where these take the genitive, a month without
 * a day has the form that it has beside one: `od marca 2018` in Polish, where the month by itself is `marzec 2018`.
 */
export function formatBound(
  date: PartialDate,
  language: string,
  style: 'long' | 'short' = 'long',
): string {
  const text = formatPartialDate(date, language, style);
  if (precisionOf(date) !== 'month' || !hasGenitiveMonths(language)) return text;
  const instant = firstInstant(date);
  const monthBeside = (other: 'year' | 'day'): string =>
    monthIn(dateFormat(language, { timeZone: 'UTC', month: style, [other]: 'numeric' }), instant);
  return text.replace(monthBeside('year'), monthBeside('day'));
}

/** Languages with two forms of months in which the one beside a day follows `from` and `until`. */
function hasGenitiveMonths(language: string): boolean {
  return ['be', 'cs', 'hr', 'lt', 'pl', 'ru', 'sk', 'uk'].includes(primaryLanguage(language));
}
