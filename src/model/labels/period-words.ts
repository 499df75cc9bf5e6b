import { formatBound } from '../dates/format-bound.ts';
import { precisionOf, type PartialDate } from '../dates/partial-date.ts';
import { fill, type Words } from './labels.ts';

/**
 * When a state began and ended, as far as it says: `since 2018`, `until 2021`, `2018 to 2021`. Some languages have other
 * words before a day, `depuis le 3 décembre 2018`.
 */
export function periodWords(
  { since, until }: { since?: PartialDate; until?: PartialDate },
  { labels, language }: Words,
  style: 'long' | 'short' = 'long',
): string | undefined {
  const write = (date: PartialDate): string => formatBound(date, language, style);
  const isDay = (date: PartialDate): boolean => precisionOf(date) === 'day';
  if (since && until) return fill(labels.sinceUntil, { since: write(since), until: write(until) });
  if (since) return fill(isDay(since) ? labels.sinceDay : labels.since, { date: write(since) });
  if (until) return fill(isDay(until) ? labels.untilDay : labels.until, { date: write(until) });
  return undefined;
}
