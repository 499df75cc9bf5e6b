import { inWesternForm } from './east-asian-date.ts';
import { monthNamed } from './month-names.ts';
import { lastDay, parsePartialDate, type PartialDate } from './partial-date.ts';

/** Letters of a written date at most. */
export const longestDate = 60;

/** Whether a text is a date, be it in ISO format or in another form: `2019`, `Q1 2019`, `Mar 2019`. */
export function isDateInAnyForm(text: string): boolean {
  const written = text.trim();
  if (!/\d{2}/.test(written) || written.length > longestDate) return false;
  const western = inWesternForm(written);
  return endOfPeriod(western) !== undefined || datesIn(western).length > 0;
}

/** The one date that a text in any form means: `2019-03-07` of `7 March 2019`; `undefined` for `3/7/2019`, which may be two. */
export function onlyDateIn(text: string): PartialDate | undefined {
  const written = text.trim();
  if (written.length > longestDate) return undefined;
  const dates = new Set(datesIn(inWesternForm(written)));
  return dates.size === 1 ? [...dates][0] : undefined;
}

/** The last day of a quarter, half year or week: `Q1 2019`, `2019-Q1`, `1Q2019`, `H2 2019`, `2019S2`, `2019-W05`. */
export function endOfPeriod(text: string): PartialDate | undefined {
  const [, yearOfWeek, week] = /^(\d{4})[ -]?W(\d{2})$/i.exec(text) ?? [];
  if (week !== undefined) return endOfWeek(Number(yearOfWeek), Number(week));
  const match =
    /^(?:([QTKHS])([1-4])|([1-4])([QTKHS]))[ /.'’-]*(\d{4})$/i.exec(text) ??
    /^(?:([QTKHS])([1-4])|([1-4])([QTKHS]))['’/ -]?(\d{2})$/i.exec(text) ??
    /^(?<year>\d{4})[ :/.-]*(?:([QTKHS])([1-4])|([1-4])([QTKHS]))$/i.exec(text) ??
    /^([1-4])(?:st|nd|rd|th|er|e|º|\.)? (?:quarter|quartal|trimestre|kwartaal|kvartal),? (\d{4})$/i.exec(
      text,
    );
  if (!match) return undefined;
  const parts = match.slice(1).filter((part) => part !== undefined);
  const year = fullYear(parts.find((part) => part.length > 1) ?? '');
  const number = Number(parts.find((part) => /^[1-4]$/.test(part)));
  const isHalf = parts.some((part) => /^[hs]$/i.test(part));
  const month = isoDate(year, number * (isHalf ? 6 : 3));
  return month && lastDay(month);
}

/** The Sunday of a week of ISO 8601, whose Thursday decides on its year. */
function endOfWeek(year: number, week: number): PartialDate | undefined {
  const fourth = new Date(Date.UTC(year, 0, 4));
  // The week with 4 January is the first.
  const thursday = 8 - (fourth.getUTCDay() || 7) + 7 * (week - 1);
  if (week < 1 || new Date(Date.UTC(year, 0, thursday)).getUTCFullYear() !== year) return undefined;
  return parsePartialDate(new Date(Date.UTC(year, 0, thursday + 3)).toISOString().slice(0, 10));
}

/** The dates that a text in another form may mean. Between slashes, the day or the month may come first. */
export function datesIn(written: string): PartialDate[] {
  const text = written.replace(preamble, '').replace(time, '').replace(weekday, '');
  const day = parsePartialDate(text);
  if (day) return [day];
  const yearFirst = /^(\d{4})[./\-年 ]{1,2}(\d{1,2})(?:[./\-月 ]{1,2}(\d{1,2}))?[月日.]?$/.exec(
    text,
  );
  if (yearFirst) return known(isoDate(yearFirst[1], yearFirst[2], yearFirst[3]));
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (digits) return known(isoDate(digits[1], digits[2], digits[3]));
  const month = /^((?:19|20)\d{2})[M:-]?M?(\d{2})$/i.exec(text);
  if (month) return known(isoDate(month[1], month[2]));
  const yearLast =
    /^(\d{1,2})([./ -]{1,2})(\d{1,2})[./ -]{1,2}(\d{4})$/.exec(text) ??
    /^(\d{1,2})([./])(\d{1,2})[./](\d{2})$/.exec(text);
  if (yearLast) {
    const [, first, separator = '', second, shortYear = ''] = yearLast;
    const year = fullYear(shortYear);
    const dayFirst = isoDate(year, second, first);
    return known(dayFirst, separator.includes('.') ? undefined : isoDate(year, first, second));
  }
  const monthFirst = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (monthFirst) return known(isoDate(monthFirst[2], monthFirst[1]));
  return datesInWords(text);
}

/** Words before a day in the headings of financial statements. */
const preamble =
  /^(?:as (?:of|at)|(?:(?:fiscal )?year|quarter|(?:three|six|nine|twelve) months) end(?:ed|ing)) /i;
/** A time of day behind a date, with its zone: `T23:30:00-05:00`, ` 0:00`. Without a time, `-2019` is a year. */
const time =
  /(?:[T ](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?| ?(?:Z|UTC|GMT|[+-]\d{2}:\d{2}))$/i;
const weekday = /^\p{L}{2,12}[.,]{0,2} (?=\d{1,2}(?:\.?[º°]|\.)? \p{L}|\p{L}+ \d{1,2},? \d{4}$)/u;

/** `12 March 2021`, `March 12, 2021`, `Mar 2019`, `Mär-19`, `1.º de marzo del 2021`, and `12-Mar-21` of Excel. */
function datesInWords(text: string): PartialDate[] {
  const match =
    /^(?:(?<day>\d{1,2})(?:\.?[º°]|\.|st|nd|rd|th|er)?(?:-| (?:de |d['’])?))?(?<word>\p{L}+)\.?(?: del?)?[ -](?<year>\d{4}|\d{2})$/u.exec(
      text,
    ) ??
    /^(?<year>\d{4})[ -](?<word>\p{L}+)\.?$/u.exec(text) ??
    /^(?<word>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u.exec(text);
  const { day, word = '', year = '' } = match?.groups ?? {};
  const month = monthNamed(word);
  if (month === undefined) return [];
  return known(isoDate(fullYear(year), month, day));
}

/** `2021` for `21`, and `1998` for `98`. */
export function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return `${Number(year) < 70 ? '20' : '19'}${year}`;
}

function known(...dates: readonly (PartialDate | undefined)[]): PartialDate[] {
  return dates.filter((date) => date !== undefined);
}

function isoDate(
  year: string | undefined,
  month: string | number | undefined,
  day?: string,
): PartialDate | undefined {
  const parts = [year, ...[month, day].map((part) => part && String(part).padStart(2, '0'))];
  return parsePartialDate(parts.filter(Boolean).join('-'));
}
