/** A day, a month or a year in ISO order: `1998-11-11`, `1998-11`, `1998`. Text order is date order within one precision. */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

export type DatePrecision = 'year' | 'month' | 'day';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Dates read before: the rows of a table name the same days over and over. */
const readBefore = new Map<string, PartialDate>();
const mostRemembered = 100_000;

/** Reads a partial date, or gives `undefined` for anything else: `2021-02-30`, `02/03/2024`, `2021-2`. */
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
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (
    day !== undefined &&
    (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))
  ) {
    return undefined;
  }
  return text as PartialDate;
}

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first instant the date may mean, in UTC: `1998` is 1 January 1998. */
export function startOf(date: PartialDate): Date {
  return new Date(timeOf(date));
}

/** The same in milliseconds, without an object for it: a table may hold a million dates. */
export function timeOf(date: PartialDate): number {
  // A number for a year below 100 would mean one of the twentieth century.
  if (date.startsWith('00')) return Date.parse(`${firstDay(date)}T00:00:00Z`);
  const month = date.length > 4 ? Number(date.slice(5, 7)) - 1 : 0;
  const day = date.length > 7 ? Number(date.slice(8)) : 1;
  return Date.UTC(Number(date.slice(0, 4)), month, day);
}

/** Orders by the first day a date may mean; of two with one first day, the vaguer comes first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [firstDay(a), firstDay(b)];
  if (first === second) return a.length - b.length;
  return first < second ? -1 : 1;
}

/**
 * The date in words: `11 November 1998`, `November 1998`, `1998`; in Chinese `1998年11月11日`.
 * @param style `short` abbreviates the month where the language does so: `11 Nov 1998`.
 */
export function formatPartialDate(
  date: PartialDate,
  language: string,
  style: 'long' | 'short' = 'long',
): string {
  const precision = precisionOf(date);
  if (precision === 'year' && !/^(zh|ja|ko)\b/.test(language)) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (precision !== 'year') options.month = style;
  if (precision === 'day') options.day = 'numeric';
  return dateFormat(language, options).format(startOf(date));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A format for dates in a language, made once: making it costs far more than using it, and a large site writes tens of
 * thousands of dates.
 */
export function dateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  // Plain English means day before month here, as in most of the world's press.
  const locale = language === 'en' ? 'en-GB' : language;
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** Compared as text: a large site orders its dates some hundred thousand times. */
function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
