import type { PartialDate } from '../../model/dates/partial-date.ts';
import { periodContains } from '../../model/dates/period.ts';

/** Whether an index with a baseline may start from a value of a date: a month or a year includes its days. */
export function isUntilBaseline(date: PartialDate, baseline: PartialDate): boolean {
  return periodContains({ to: baseline }, date);
}

/**
 * The point at which an index is 100: that of the baseline itself, else the last until its end.
 * @param points Points with a value, by date.
 */
export function startOfIndex<P extends { date: PartialDate }>(
  points: readonly P[],
  baseline: PartialDate,
): P | undefined {
  return (
    points.findLast(({ date }) => date === baseline) ??
    points.findLast(({ date }) => isUntilBaseline(date, baseline))
  );
}
