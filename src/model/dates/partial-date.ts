import { compareCodeUnits } from '../text/compare-code-units.ts';

/**
 * A day, month or year in ISO order: `1998-11-11`, `1998-11`, `1998`. A string that `parsePartialDate` has checked, so
 * it is small and goes into JSON as it is. Only `model/dates/` looks inside it.
 */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

export type DatePrecision = 'year' | 'month' | 'day';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Dates parsed before; the rows of a table repeat the same dates. */
const readBefore = new Map<string, PartialDate>();
const mostRemembered = 100_000;

/** Parses a partial date; `undefined` for anything else: `2021-02-30`, `02/03/2024`, `2021-2`. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const read = readBefore.get(text);
  if (read !== undefined) return read;
  const date = readDate(text);
  if (readBefore.size >= mostRemembered) readBefore.clear();
  if (date !== undefined) readBefore.set(text, date);
  return date;
}

function readDate(text: string): PartialDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  // No calendar of history has a year zero.
  if (year === '0000') return undefined;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (
    day !== undefined &&
    (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))
  ) {
    return undefined;
  }
  return text as PartialDate;
}

/** How precise a date is. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The year, month and day of a date, as many as it has: `[1998, 11]` of `1998-11`. */
export function dateParts(date: PartialDate): number[] {
  return date.split('-').map(Number);
}

/** The date cut to its month or year: `2021-07-28` to the month is `2021-07`; `2021` stays as it is. */
export function truncateDate(date: PartialDate, precision: 'year' | 'month'): PartialDate {
  return date.slice(0, precision === 'year' ? 4 : 7) as PartialDate;
}

/** The first day of a date: `2021-02` → `2021-02-01`. */
export function firstDay(date: PartialDate): PartialDate {
  return (date + '-01-01'.slice(date.length - 4)) as PartialDate;
}

/** The last day of a date: `2021-02` → `2021-02-28`. */
export function lastDay(date: PartialDate): PartialDate {
  if (date.length === 10) return date;
  const month = date.length === 4 ? `${date}-12` : date;
  const day = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return `${month}-${day}` as PartialDate;
}

/** Orders dates by their first day; with the same first day, the less precise date comes first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  // A month is a prefix of its days, and so comes before them.
  return compareCodeUnits(a, b);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
