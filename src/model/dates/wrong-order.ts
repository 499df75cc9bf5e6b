import type { PartialDate } from './partial-date.ts';

/** The fix for an end before its start. */
export const fixOfOrder = 'Exchange the dates, or correct one of them.';

/** A date with the key that gives it: `until: 2019`. */
type Keyed = readonly [key: string, date: PartialDate | undefined];

/** The message and the fix for an end before its start, each by its key. */
export function wrongOrder(
  [end, to]: Keyed,
  [start, from]: Keyed,
): { message: string; fix: string } {
  return { message: `\`${end}: ${to}\` is before \`${start}: ${from}\`.`, fix: fixOfOrder };
}
