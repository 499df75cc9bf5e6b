import type { PartialDate } from '../model/dates/partial-date.ts';
import { dayOf } from '../model/dates/instant.ts';

/** The day in UTC, or the day of `SOURCE_DATE_EPOCH` where a build must give the same bytes at any time. */
export function today(): PartialDate {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return dayOf(now.getTime());
}
