import { firstInstant, lastInstant, type TimeSpan } from './instant.ts';
import { comparePartialDates, firstDay, lastDay, type PartialDate } from './partial-date.ts';

/** From one partial date to another, both included; open at an absent end. */
export interface Period {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}

/** A period without an open end. */
export interface ClosedPeriod extends Period {
  from: PartialDate;
  to: PartialDate;
}

/** True if a date starts within a period; `to: 2022` includes the whole year. */
export function periodContains({ from, to }: Period, date: PartialDate): boolean {
  const day = firstDay(date);
  return (!from || day >= firstDay(from)) && (!to || day <= lastDay(to));
}

/** True if no day of a date lies within a period: `2019` is outside of one from 2020-10, `2020` is not. */
export function isOutside({ from, to }: Period, date: PartialDate): boolean {
  return (
    (from !== undefined && lastDay(date) < firstDay(from)) ||
    (to !== undefined && firstDay(date) > lastDay(to))
  );
}

/** True if a period ends before it starts. */
export function isEmptyPeriod({ from, to }: Period): boolean {
  return from !== undefined && to !== undefined && lastDay(to) < firstDay(from);
}

/** A period in milliseconds UTC, infinite at an open end, to compare with a million instants. */
export function instantsOf({ from, to }: Period): TimeSpan {
  return { from: from ? firstInstant(from) : -Infinity, to: to ? lastInstant(to) : Infinity };
}

/** From the first to the last of some dates; `undefined` if there are none. */
export function periodOf(dates: Iterable<PartialDate>): ClosedPeriod | undefined {
  let [from, to]: (PartialDate | undefined)[] = [];
  for (const date of dates) {
    if (!from || comparePartialDates(date, from) < 0) from = date;
    if (!to || comparePartialDates(date, to) > 0) to = date;
  }
  return from && to && { from, to };
}
