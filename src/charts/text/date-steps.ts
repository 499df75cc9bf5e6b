import { daysBetween } from '../../model/dates/instant.ts';
import { precisionOf, type PartialDate } from '../../model/dates/partial-date.ts';

/**
 * Dates in few bytes once compressed, since they often come in equal steps: the first as it is, a day after another as
 * the number of days between them. `src/client/charts/date-rows.ts` reads them.
 * @returns `2020-10-30 +7 +7 -14 2021`
 */
export function writeDateSteps(dates: readonly PartialDate[]): string {
  return dates
    .map((date, at) => {
      const before = dates[at - 1];
      if (!before || [before, date].some((each) => precisionOf(each) !== 'day')) return date;
      const days = daysBetween(before, date);
      return days < 0 ? String(days) : `+${days}`;
    })
    .join(' ');
}
