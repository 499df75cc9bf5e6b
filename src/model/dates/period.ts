import { firstInstant, lastInstant, type TimeSpan } from './instant.ts';
import { firstDay, lastDay, type PartialDate } from './partial-date.ts';

/** From one partial date to another, both included; open at an absent end. */
export interface Period {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
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
