import { comparePartialDates, type PartialDate } from './partial-date.ts';

/** Compares dates for sorting oldest first, undated before them. */
export function compareOldestFirst(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a && b) return comparePartialDates(a, b);
  return Number(Boolean(a)) - Number(Boolean(b));
}
