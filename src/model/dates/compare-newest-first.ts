import { compareOldestFirst } from './compare-oldest-first.ts';
import type { PartialDate } from './partial-date.ts';

/** Compares dates for sorting newest first, undated last. */
export function compareNewestFirst(a: PartialDate | undefined, b: PartialDate | undefined): number {
  return compareOldestFirst(b, a);
}
