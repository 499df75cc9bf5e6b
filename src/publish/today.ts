import type { PartialDate } from '../model/dates/partial-date.ts';
import { dayOf } from '../model/dates/instant.ts';

/** The current day in UTC, or that of `SOURCE_DATE_EPOCH`, for reproducible builds. */
export function today(): PartialDate {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return dayOf(now.getTime());
}
