import { parsePartialDate, type PartialDate } from '../model/dates/partial-date.ts';

/** The day in UTC, or the day of `SOURCE_DATE_EPOCH` where a build must give the same bytes at any time. */
export function today(): PartialDate {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
  const day = parsePartialDate(now.toISOString().slice(0, 10));
  if (!day) throw new Error(`The clock stands at ${now.toISOString()}, which is no day.`);
  return day;
}
