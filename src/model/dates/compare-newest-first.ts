import { comparePartialDates, type PartialDate } from './partial-date.ts';

/** Compares dates for sorting newest first, undated last. */
export function compareNewestFirst(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a && b) return comparePartialDates(b, a);
  return Number(Boolean(b)) - Number(Boolean(a));
}
