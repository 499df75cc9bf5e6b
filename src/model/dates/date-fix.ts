import { fromRepublicYear, inWesternForm } from './east-asian-date.ts';
import { parsePartialDate } from './partial-date.ts';
import { uncertainYears } from './uncertain-years.ts';
import { datesIn, endOfPeriod, fullYear, longestDate } from './written-date.ts';

/** The fix for a text that is no date, as a full sentence: ``Write `2019-03-31`, the last day of the period.`` */
export function dateFix(text: string): string {
  return (
    fixOfForm(text) ??
    'Write an existing day, month or year in ISO format: 2021-02-28, 2021-02 or 2021.'
  );
}

/** The fix for a text that shows which date it means; `undefined` for any other. */
export function fixOfForm(text: string): string | undefined {
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
    fixOfUncertainYear(written)
  );
}

/**
 * A year BCE: `-0044`, `44 BC`, `44 v. Chr.`, `2nd century BC`, `公元前44年`. Of `1184 BC`, the digits alone would be another
 * year.
 */
function isBeforeYearOne(text: string): boolean {
  return (
    /^[-−–]\d{1,5}(?:-\d{2}){0,2}$|^公元前/.test(text) ||
    /[\d\s](?:b\.? ?c\.?(?: ?e\.?)?|v\. ?chr\.?|av\. ?j\.?-?c\.?|a\. ?c\.)$/i.test(text)
  );
}

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
    /^(?:[FC]Y|fiscal(?: year)?) ?(\d{4})$/i.exec(text) ??
    /^[FC]Y ?['’]?(\d{2})$/i.exec(text) ??
    /^(\d{4})(?:\.0+|-00(?:-00)?|[*†‡¹²³]+| ?\(?(?!s\b|er\b)\p{L}{1,4}\.?\)?| \[YR\d{4}\])$/u.exec(
      text,
    ) ??
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

/** A year before 1000 without its zeros: `850`, `850-03`, `24 June 850`, `AD 850`; or with two digits, `61`. */
function fixOfShortYear(text: string): string | undefined {
  if (/^\d{2}$/.test(text)) {
    return `Write the year with four digits: \`${fullYear(text)}\`, or \`00${text}\` if it is that.`;
  }
  const year = withFourDigits(text.replace(era, ''));
  // Without a word, three digits in another order may be of a day or of a year of another era: `113/05/01`.
  const date =
    parsePartialDate(year) ?? (/[a-zà-ɏа-я]{3}/i.test(year) ? datesIn(year)[0] : undefined);
  return date && `A year has four digits: write \`${date}\`.`;
}

/** A text with a zero before each number of three digits, as a year has four: `0973~` of `973~`. */
export function withFourDigits(text: string): string {
  return text.replace(/(?<![\d-])\d{3}(?!\d)/g, '0$&');
}

/** The words of years after the year 1, before or behind them. */
const era =
  /^(?:a\.? ?d\.?|c\.? ?e\.?) ?(?=\d)|(?<=\d) ?(?:a\.? ?d|c\.? ?e|n\. ?chr|ap\. ?j\.?-?c|d\. ?c)\.?$/i;

/** A year, or the first and last of several, that the text only says about: `c. 1340`, `1340s`, `14th century`. */
function fixOfUncertainYear(text: string): string | undefined {
  const years = uncertainYears(text);
  if (!years) return undefined;
  const { from, to } = years;
  const beside = 'beside it: `status: estimated`, or a `note`.';
  if (from === to) return `Write \`${from}\`. If that is not exact, say so ${beside}`;
  return `Write a year from \`${from}\` to \`${to}\`, and say the rest ${beside}`;
}
