import { dateFix, withFourDigits } from '../../model/dates/date-fix.ts';
import {
  comparePartialDates,
  dateParts,
  parsePartialDate,
  precisionOf,
  type PartialDate,
} from '../../model/dates/partial-date.ts';
import { uncertainYears, type UncertainYears } from '../../model/dates/uncertain-years.ts';
import { isDateInAnyForm } from '../../model/dates/written-date.ts';
import { findEntry, report, reportWarning, shorten, type Reading } from '../yaml/field-reader.ts';
import { hasCircaAsSeason, seasonOf } from './season.ts';
import { isNull, type YamlEntry, type YamlNode } from '../yaml/yaml-node.ts';
import { writtenDates } from './written-dates.ts';

/** A date of a source, or the first and the last one of a range. */
export interface CslDate {
  start: PartialDate;
  end?: PartialDate;
  /** True if it is about right: `1822~` or `1822?` in EDTF, `circa` in CSL. */
  isCirca?: true;
  /** From 1, spring, to 4, winter, of a year: `1992-21` in EDTF. */
  season?: number;
}

const undated = {
  wrong: 'is not a date, so the source has none.',
  fix: 'Write the year once it is known, or remove the field.',
};
const tooEarly = {
  wrong: 'is before the year 1, so the source has no date.',
  fix: 'Write the year of the edition that you cite, or remove the field.',
};

/** A date from CSL's `date-parts`, pandoc's `{year, month, day}` or ISO text. */
export function readCslDate(entry: YamlEntry | undefined, reading: Reading): CslDate | undefined {
  if (!entry) return undefined;
  const [written, next] = writtenDates(entry.value);
  if (written === undefined || written === '') return warnUnreadMap(entry, reading);
  if (isWordsOnly(entry.value)) return warnOfDate(entry, written, undated, reading);
  if (isBeforeYearOne(written)) return warnOfDate(entry, written, tooEarly, reading);
  const [first = '', last = next, ...more] = written.split(/ ?(?:\/|--|[–—]) ?/);
  const start = dateIn(withDigits(first, '0'));
  if (!start) {
    if (/^(n\.?\s*d\.?|undated)$/i.test(first)) return undefined;
    const message = `\`${nameOf(entry)}: ${shorten(written)}\` is not a date.`;
    return report(reading, entry.value.at, 'invalid-date', message, fixOf(written));
  }
  const writtenEnd = last === undefined ? first : endAfter(first, last);
  const end = more.length === 0 ? dateIn(withDigits(writtenEnd, '9')) : undefined;
  const order = end ? comparePartialDates(start, end) : 1;
  const isOpen = /^(|\.\.|open|unknown|[?~%])$/i.test(last ?? '');
  if (order > 0 && !isOpen) {
    const whole = next === undefined ? written : `${written}/${next}`;
    warnOfDate(entry, whole, lostEnd(start, whole), reading);
  }
  const season = last === undefined ? seasonOf(entry.value, first) : undefined;
  return {
    start,
    ...(end && order < 0 && { end }),
    ...(isMarkedCirca(entry.value, written) && { isCirca: true }),
    ...(season && precisionOf(start) === 'year' && { season }),
  };
}

/** The end of a range in full: `1999` of `1998/99`, `2000` of `1999/00`. `2009/10` may be a month, and stays as it is. */
function endAfter(first: string, last: string): string {
  const [, digits] = /^(?:00)?(\d\d)$/.exec(last) ?? [];
  if (!/^\d{4}$/.test(first) || digits === undefined || /^(0[1-9]|1[0-2])$/.test(digits))
    return last;
  const year = Number(first.slice(0, 2) + digits);
  if (year >= Number(first)) return String(year).padStart(4, '0');
  const next = year + 100;
  return next - Number(first) <= longestTurn ? String(next) : last;
}

/** Years from one century to the next that two digits may span. */
const longestTurn = 20;

/** The message for a range, or a date with slashes, if only its start can be read. */
function lostEnd(start: PartialDate, written: string): { wrong: string; fix: string } {
  const wrong = `is read as \`${start}\`; what follows is ignored.`;
  if (precisionOf(start) !== 'year')
    return { wrong, fix: 'Write both days in full: `2021-03-04/2021-03-06`.' };
  const [, , digits] = /^(\d{4})\/(\d{1,2})$/.exec(written) ?? [];
  if (!digits) {
    const isDay = /^\d{4}(\/\d{1,2}){2}$/.test(written);
    return { wrong, fix: isDay ? dateFix(written) : 'Write a range such as `1998/1999`.' };
  }
  const end = start.slice(0, 4 - digits.length) + digits;
  const range = end > start ? `\`${start}/${end}\`` : '`1998/1999`';
  const month = parsePartialDate(`${start}-${digits.padStart(2, '0')}`);
  const fix = `Write ${range} for a range of years${month ? `, or \`${month}\` for the month` : ''}.`;
  return { wrong, fix };
}

/** The date as CSL-JSON. */
export function cslDateParts({ start, end, isCirca, season }: CslDate): {
  'date-parts': number[][];
  circa?: true;
  season?: number;
} {
  const dates = end ? [start, end] : [start];
  return {
    'date-parts': dates.map(dateParts),
    ...(isCirca && { circa: true }),
    ...(season !== undefined && { season }),
  };
}

/** A decade or century of EDTF, `174X` or `17XX`, as its first or last year. */
function withDigits(text: string, digit: '0' | '9'): string {
  return text.replace(/^\d{2}(?:\dX|XX)(?=[~?%]?$)/i, (year) => year.replace(/X/gi, digit));
}

function isMarkedCirca(node: YamlNode, written: string): boolean {
  const circa = node.type === 'map' ? node.entries.get('circa')?.value : undefined;
  const isMarked = circa?.type === 'scalar' && !/^(false|0|no|)$/i.test(circa.text);
  return isMarked || hasCircaAsSeason(node) || /[~?%](?=$|\/)/.test(written);
}

/** What to write instead of a text with one year, `um 1850`, `[1850]`, or with two: `1998-99`. */
function fixOf(written: string): string {
  const [, from = '', to = ''] =
    /^(\d{4}) ?(?:[-/,;&]|and|und|et) ?(\d{4}|\d{2})$/.exec(written) ?? [];
  const until = endAfter(from, to);
  if (until.length === 4 && until > from) return `Write \`${from}/${until}\`, the range of years.`;
  const years = isDateInAnyForm(written) ? undefined : uncertainYears(written);
  if (!years) return dateFix(written);
  const padded = withFourDigits(written);
  if (padded !== written && padded.split('/').every((each) => dateIn(each) !== undefined))
    return `A year has four digits: write \`${padded}\`.`;
  const { from: year, to: last } = years;
  if (year !== last) return fixOfYears(years);
  const isExact = /^\D?\d{4}\D?$/.test(written);
  return isExact
    ? `Write \`${year}\`, or \`${year}~\` if the year is not certain.`
    : `Write \`${year}~\` for about ${year}, or \`${year}\`.`;
}

/** What to write for a decade or century, `1340s`, `14th century`, and for two years, one of which may be of a reprint. */
function fixOfYears({ from, to }: UncertainYears): string {
  const range = `\`${from}/${to}\``;
  for (const unknown of ['XX', 'X']) {
    const known = from.slice(0, -unknown.length);
    if (withDigits(known + unknown, '0') === from && withDigits(known + unknown, '9') === to)
      return `Write \`${known}${unknown}\`, or ${range}.`;
  }
  return `Write \`${from}\`, \`${to}\`, or ${range} for the years from one to the other.`;
}

function dateIn(text: string): PartialDate | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(text)?.[1] ?? text.replace(/[~?%]$/, '');
  const season = /^(\d{4})-2[1-4]$/.exec(day)?.[1];
  return parsePartialDate(season ?? day);
}

/** CSL's `literal` is for what is no date: `in press`. With digits in it, it is more likely a date in another form. */
function isWordsOnly(node: YamlNode): boolean {
  const literal = node.type === 'map' ? findEntry(node, 'literal')?.value : undefined;
  return literal?.type === 'scalar' && !/\p{N}/u.test(literal.text);
}

/** A year BCE: `-44` of `date-parts`, `-0043-03` of biblatex, or `44 BC` in words. */
function isBeforeYearOne(written: string): boolean {
  return /^[-−]\d/.test(written) || /^(c(a|irca)?\.? ?)?\d+ ?b\.? ?c\.?( ?e\.?)?$/i.test(written);
}

function nameOf({ key, writtenKey = key }: YamlEntry): string {
  return writtenKey;
}

/** Warns of a date without which the source is read. */
function warnOfDate(
  entry: YamlEntry,
  written: string,
  { wrong, fix }: { wrong: string; fix: string },
  reading: Reading,
): undefined {
  const message = `\`${nameOf(entry)}: ${shorten(written)}\` ${wrong}`;
  reportWarning(reading, entry.value.at, 'invalid-date', message, fix);
}

/** Warns of a map that says something, but no date: `{timestamp: soon}`. */
function warnUnreadMap(entry: YamlEntry, reading: Reading): undefined {
  const { value } = entry;
  const said = value.type === 'map' ? [...value.entries.values()].filter(isSaid) : [];
  const [first] = said;
  if (!first) return undefined;
  const fix = `Write \`${nameOf(entry)}: 2021-07-28\`, or \`date-parts: [[2021, 7, 28]]\`.`;
  const written = `{${first.key}: ${first.value.type === 'scalar' ? first.value.text : '...'}}`;
  warnOfDate(entry, written, { wrong: 'has no date that can be read.', fix }, reading);
}

/** Whether an entry of a date says when it is: `circa` only says how sure that is. */
function isSaid({ key, value }: YamlEntry): boolean {
  if (key === 'circa' || key === 'date-parts') return false;
  return value.type !== 'scalar' || (!isNull(value) && value.text.trim() !== '');
}
