import { lastDay, parsePartialDate, type PartialDate } from './partial-date.ts';

/** A time span in milliseconds UTC, both ends included. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** Milliseconds of a day. */
export const millisecondsOfDay = 86_400_000;

/** The first instant of a date, in milliseconds UTC: `1998` starts on 1 January. */
export function firstInstant(date: PartialDate): number {
  const month = date.length > 4 ? Number(date.slice(5, 7)) : 1;
  const day = date.length > 7 ? Number(date.slice(8)) : 1;
  return instantOf(Number(date.slice(0, 4)), month, day);
}

/** The last instant of a date, in milliseconds UTC: `1998` ends on 31 December. */
export function lastInstant(date: PartialDate): number {
  return firstInstant(lastDay(date)) + millisecondsOfDay - 1;
}

/** The first instant of a year, in milliseconds UTC. */
export function startOfYear(year: number): number {
  return instantOf(year, 1, 1);
}

/** The day of an instant. Throws outside the years 1 to 9999. */
export function dayOf(instant: number): PartialDate {
  const text = new Date(instant).toISOString();
  const day = parsePartialDate(text.slice(0, 10));
  if (!day) throw new RangeError(`${text} is outside the years 1 to 9999.`);
  return day;
}

/** Whole days from the start of one date to the start of another. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.floor((firstInstant(to) - firstInstant(from)) / millisecondsOfDay);
}

/** Months from the start of year 0 to an instant, with the part of its own month that is over. Each counts the same. */
export function monthsUntil(instant: number): number {
  const date = new Date(instant);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const start = instantOf(year, month + 1, 1);
  return year * 12 + month + (instant - start) / (instantOf(year, month + 2, 1) - start);
}

/** The calendar repeats after 400 years. */
const cycle = { years: 400, milliseconds: 146_097 * millisecondsOfDay };

function instantOf(year: number, month: number, day: number): number {
  // `Date.UTC` reads a year below 100 as one of the twentieth century.
  return Date.UTC(year + cycle.years, month - 1, day) - cycle.milliseconds;
}
