import { fromRepublicYear, inWesternForm } from './east-asian-date.ts';
import { lastDay, parsePartialDate, type PartialDate } from './partial-date.ts';

/** The fix for a text that is no date, as a full sentence: ``Write `2019-03-31`, the last day of the period.`` */
export function dateFix(text: string): string {
  const written = text.trim().slice(0, longestDate);
  const [, note] = /^\[\[(?:[^\]|]*\/)?([^\]|/]+)(?:\|[^\]]*)?\]\]$/.exec(written) ?? [];
  // In a vault, a property may link to the note of the day.
  if (note && parsePartialDate(note)) return `Write \`${note}\`, without brackets.`;
  if (isBeforeYearOne(written))
    return 'Dates begin with the year `0001`: remove it, and say it in the text, or in a field of type `text`.';
  const western = inWesternForm(written);
  const end = endOfPeriod(western);
  if (end) return `Write \`${end}\`, the last day of the period.`;
  const dates = [...new Set(datesIn(western))].map((date) => `\`${date}\``);
  if (dates.length > 0) return `Write ${dates.join(' or ')}.`;
  return (
    fixOfSerial(written) ??
    fixOfMarkedYear(written) ??
    fixOfRepublicYear(written) ??
    fixOfShortYear(written) ??
    'Write an existing day, month or year in ISO format: 2021-02-28, 2021-02 or 2021.'
  );
}

/** A year BCE: `-0044`, `44 BC`, `44 v. Chr.`, `公元前44年`. Of `1184 BC`, the digits alone would be another year. */
function isBeforeYearOne(text: string): boolean {
  return (
    /^[-−–]\d{1,5}(?:-\d{2}){0,2}$|^公元前/.test(text) ||
    /\d ?(?:b\.? ?c\.?(?: ?e\.?)?|v\. ?chr\.?|av\. ?j\.?-?c\.?|a\. ?c\.)$/i.test(text)
  );
}

/** Longer texts are no dates in any form. */
const longestDate = 60;

/** Spreadsheets count days from 1899-12-30, and lose the format of a date in columns of the wrong type. */
function fixOfSerial(text: string): string | undefined {
  const days = /^([2-7]\d{4})(?:[.,]\d+)?$/.exec(text)?.[1];
  if (days === undefined) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30 + Number(days))).toISOString().slice(0, 10);
  return `If this is how a spreadsheet counts days, write \`${date}\`.`;
}

/** A year with a mark or word: `2021*`, `2021 (p)`, `FY2021`; or two years, of a season or financial year: `2020/21`. */
function fixOfMarkedYear(text: string): string | undefined {
  const [, first = '', second = ''] = /^(?:FY ?)?(\d{4}) ?[/–-] ?(\d{4}|\d{2})$/i.exec(text) ?? [];
  if (second !== '' && (Number(first) + 1) % 100 === Number(second.slice(-2))) {
    return `Write the last day of the period, or the year in which it ends: \`${Number(first) + 1}\`.`;
  }
  const [, year] =
    /^(?:[FC]Y|fiscal(?: year)?|c(?:a|irca)?\.?|~) ?(\d{4})$/i.exec(text) ??
    /^[FC]Y ?['’]?(\d{2})$/i.exec(text) ??
    /^(\d{4})(?:\.0+|-00(?:-00)?|[*†‡¹²³]+| ?\(?\p{L}{1,4}\.?\)?| \[YR\d{4}\])$/u.exec(text) ??
    [];
  const date = year === undefined ? undefined : parsePartialDate(fullYear(year));
  return date && `Write \`${date}\`. What else stands there has no place in a date.`;
}

/** A date whose year of three digits may count from 1912, as in Taiwan: `113/05/01`. */
function fixOfRepublicYear(text: string): string | undefined {
  const western = fromRepublicYear(text);
  const [date] = western === undefined ? [] : datesIn(western);
  if (!date) return undefined;
  const early = fixOfShortYear(text);
  if (!early) return `If the year is one of the Republic of China, write \`${date}\`.`;
  return `${early.replace(/\.$/, '')}, or \`${date}\` if it is one of the Republic of China.`;
}

/** A year before 1000 without its zero: `850`, `850-03`. */
function fixOfShortYear(text: string): string | undefined {
  if (!/^\d{3}(?:-\d{2}){0,2}$/.test(text)) return undefined;
  const date = parsePartialDate(`0${text}`);
  return date && `A year has four digits: write \`${date}\`.`;
}

/** The number of a month by its name or abbreviation in one of several languages: 5 of `maio`. */
export function monthNamed(name: string): number | undefined {
  return monthsByName().get(name.toLowerCase().replace(/\.$/, ''));
}

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

/** The last day of a quarter or half year: `Q1 2019`, `2019-Q1`, `1Q2019`, `H2 2019`, `2019S2`, `1. Quartal 2019`. */
function endOfPeriod(text: string): PartialDate | undefined {
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
  if (isHalf && number > 2) return undefined;
  const month = isoDate(year, number * (isHalf ? 6 : 3));
  return month && lastDay(month);
}

/** The dates that a text in another form may mean. Between slashes, the day or the month may come first. */
function datesIn(written: string): PartialDate[] {
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
const weekday = /^\p{L}{2,12}[.,]{0,2} (?=\d{1,2}\.? \p{L}|\p{L}+ \d{1,2},? \d{4}$)/u;

/** `12 March 2021`, `March 12, 2021`, `Mar 2019`, `Mär-19`. */
function datesInWords(text: string): PartialDate[] {
  const match =
    /^(?:(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)? (?:de )?)?(?<word>\p{L}+)\.?(?: de)?[ -](?<year>\d{4}|\d{2})$/u.exec(
      text,
    ) ??
    /^(?<year>\d{4})[ -](?<word>\p{L}+)\.?$/u.exec(text) ??
    /^(?<word>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u.exec(text);
  const { day, word = '', year = '' } = match?.groups ?? {};
  const month = monthsByName().get(word.toLowerCase());
  if (month === undefined) return [];
  return known(isoDate(fullYear(year), month, day));
}

/** `2021` for `21`, and `1998` for `98`. */
function fullYear(year: string): string {
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

const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'ru',
  'tr',
  'id',
];
let months: ReadonlyMap<string, number> | undefined;

/** The months by their names and abbreviations in several languages. Made for the first date that has one. */
function monthsByName(): ReadonlyMap<string, number> {
  months ??= new Map(languages.toReversed().flatMap(monthNames));
  return months;
}

function monthNames(language: string): [name: string, month: number][] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
  ];
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2021, index, 1));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), index + 1];
    });
  });
}
