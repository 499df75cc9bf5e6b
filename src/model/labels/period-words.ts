import { formatBound } from '../dates/format-bound.ts';
import { precisionOf, type PartialDate } from '../dates/partial-date.ts';
import { fill, type Words } from './labels.ts';

/** `since December 2018`; some languages have other words before a day, `depuis le 3 décembre 2018`. */
export function sinceDate(
  date: PartialDate,
  { labels, language }: Words,
  style: 'long' | 'short' = 'long',
): string {
  const label = precisionOf(date) === 'day' ? labels.sinceDay : labels.since;
  return fill(label, { date: formatBound(date, language, style) });
}

/** `until December 2018`, and with other words `jusqu’au 3 décembre 2018`. */
export function untilDate(
  date: PartialDate,
  { labels, language }: Words,
  style: 'long' | 'short' = 'long',
): string {
  const label = precisionOf(date) === 'day' ? labels.untilDay : labels.until;
  return fill(label, { date: formatBound(date, language, style) });
}

/** When a state began and ended, as far as it says: `since 2018`, `until 2021`, `2018 to 2021`. */
export function periodWords(
  { since, until }: { since?: PartialDate; until?: PartialDate },
  words: Words,
  style: 'long' | 'short' = 'long',
): string | undefined {
  const write = (date: PartialDate): string => formatBound(date, words.language, style);
  if (since && until)
    return fill(words.labels.sinceUntil, { since: write(since), until: write(until) });
  if (since) return sinceDate(since, words, style);
  return until && untilDate(until, words, style);
}
