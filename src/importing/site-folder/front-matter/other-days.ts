import { firstDay, lastDay, type PartialDate } from '../../../model/dates/partial-date.ts';
import type { Data } from '../source/parse-data.ts';
import type { SourceSite } from '../source/source-site.ts';
import { dateIn } from './front-values.ts';

/**
 * Whether the tool shows a text on other days only: before its date has come, or once it has expired. Its settings may say
 * that it shows both.
 * @param date The date of the text.
 */
export function isOfOtherDays(
  data: Data,
  date: PartialDate | undefined,
  { generator, settings }: SourceSite,
  today: PartialDate,
): boolean {
  if (!generator.hidesOtherDays) return false;
  const dateOf = (name: string): PartialDate | undefined =>
    dateIn(Object.entries(data).find(([key]) => key.toLowerCase() === name)?.[1]);
  const { future, buildFuture, buildExpired } = settings;
  const start = dateOf('publishdate') ?? date;
  const end = dateOf('expirydate');
  const isAhead = start !== undefined && firstDay(start) > today;
  const isPast = end !== undefined && lastDay(end) < today;
  return (isAhead && (future ?? buildFuture) !== true) || (isPast && buildExpired !== true);
}
