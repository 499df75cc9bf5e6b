import { firstInstant, lastInstant, type TimeSpan } from './instant.ts';
import { firstDay, lastDay, type PartialDate } from './partial-date.ts';

/** From a date to a date, each as vague as it may be and both included; open where one is absent. */
export interface Period {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}

/** Whether a date begins within a period: `to: 2022` takes in the whole year. */
export function periodContains({ from, to }: Period, date: PartialDate): boolean {
  const day = firstDay(date);
  return (!from || day >= firstDay(from)) && (!to || day <= lastDay(to));
}

/** Whether a period ends before it begins, and so holds no day. */
export function isEmptyPeriod({ from, to }: Period): boolean {
  return from !== undefined && to !== undefined && lastDay(to) < firstDay(from);
}

/** A period in milliseconds, infinite where it is open: for tables that may hold a million instants. */
export function instantsOf({ from, to }: Period): TimeSpan {
  return { from: from ? firstInstant(from) : -Infinity, to: to ? lastInstant(to) : Infinity };
}
