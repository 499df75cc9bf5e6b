import type { PartialDate } from './partial-date.ts';

/** What to do about an end before its start. */
export const fixOfOrder = 'Exchange the dates, or correct one of them.';

/** A date with the key that gives it: `until: 2019`. */
type Keyed = readonly [key: string, date: PartialDate | undefined];

/** What is wrong with an end before its start, each by its key, and what to do about it. */
export function wrongOrder(
  [end, to]: Keyed,
  [start, from]: Keyed,
): { message: string; fix: string } {
  return { message: `\`${end}: ${to}\` is before \`${start}: ${from}\`.`, fix: fixOfOrder };
}
