import { firstInstant } from './instant.ts';
import { precisionOf, type DatePrecision, type PartialDate } from './partial-date.ts';
import { inDigitsOf } from './language-digits.ts';
import { primaryLanguage } from '../text/language.ts';
import { localesOf } from '../text/locales.ts';

/**
 * The date in words: `11 November 1998`, `November 1998`, `1998`; in Chinese `1998年11月11日`, in French `1er mai 1998`.
 * @param style `short` abbreviates the month where the language does so: `11 Nov 1998`.
 */
export function formatPartialDate(
  date: PartialDate,
  language: string,
  style: 'long' | 'short' = 'long',
): string {
  const precision = precisionOf(date);
  if (precision === 'year' && !hasLargestFirst(language)) return yearInDigits(date, language);
  const format = formatOf(precision, language, style);
  const year = date.slice(0, 4);
  const isFirst = /^\d+-\d+-01$/.test(date) && firstDayIn(language) !== undefined;
  if (!year.startsWith('0') && !isFirst) return format.format(firstInstant(date));
  const parts = format.formatToParts(firstInstant(date));
  const digits = yearInDigits(year, language);
  return parts.map((part) => (part.type === 'year' ? digits : partText(part, language))).join('');
}

/** A year as texts write it: `1998`, `800`. One of the first century has four digits: in `January 1`, it would read as a day. */
export function yearInDigits(year: string, language: string): string {
  return inDigitsOf(language, year.replace(/^0(?=[1-9])/, ''));
}

/**
 * The time between two dates in words, with what both share once: `2020–2022`, `3–7 May 2021`, `3 May – 7 June 2021`; in
 * Chinese `2021年5月3日–7日`, in Japanese `2021年5月3日～7日`.
 */
export function formatDateRange(
  start: PartialDate,
  end: PartialDate,
  language: string,
  style: 'long' | 'short' = 'long',
): string {
  const precision = precisionOf(start);
  const from = formatPartialDate(start, language, style);
  const to = formatPartialDate(end, language, style);
  if (from === to) return from;
  const isAlike = precision === precisionOf(end) && !start.startsWith('00');
  if (hasLargestFirst(language))
    return from + dashIn(language) + (isAlike ? unsharedEnd(from, to) : to);
  if (precision === 'year' && isAlike) return `${from}–${to}`;
  if (!isAlike) return `${from} – ${to}`;
  const format = formatOf(precision, language, style);
  const found = format.formatRangeToParts(firstInstant(start), firstInstant(end));
  // CLDR writes days of Italian ranges with two digits, `01–03 maggio`. Those of Lithuanian `2021-05-01` belong to it.
  const isInWords = found.some(({ type, value }) => type === 'month' && /\p{L}/u.test(value));
  const parts = found.map((part) => {
    const isDay = isInWords && part.type === 'day';
    const value = isDay ? part.value.replace(/^0/, '') : part.value;
    return { source: part.source, value: partText({ ...part, value }, language) };
  });
  const textOf = (range: string): string =>
    parts.map(({ source, value }) => (source === range ? value : '')).join('');
  // Only words are kept apart by spaces, `3 May – 7 June`. CLDR has thin ones in English, `3 – 7 May` too.
  const space = /\s/.test(textOf('startRange') + textOf('endRange')) ? ' ' : '';
  const between = 1 + parts.findLastIndex(({ source }) => source === 'startRange');
  return parts
    .map(({ value }, at) => (at === between ? value.replace(aroundDash, space) : value))
    .join('');
}

/** Spaces beside a dash. Some languages have a word there: `۳ تا ۷`. */
const aroundDash = /\s(?=–)|(?<=–)\s/g;

/** The end of a range without the units that both ends begin with. */
function unsharedEnd(from: string, to: string): string {
  const [units, others] = [to.match(unit) ?? [], from.match(unit) ?? []];
  return units.slice(units.findIndex((each, at) => each !== others[at])).join('');
}

const unit = /\d+\D+/g;

/** The text of a part of a date. CLDR leaves the first day of a month a plain number in all languages. */
function partText({ type, value }: Intl.DateTimeFormatPart, language: string): string {
  return (type === 'day' && value === '1' && firstDayIn(language)) || value;
}

/** A date in words by a format of its own, as the labels of an axis need it: `1 May`, in French `1er mai`. */
export function formatDay(
  date: Date,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const parts = dateFormat(language, options).formatToParts(date);
  return parts.map((part) => partText(part, language)).join('');
}

/**
 * The first day of a month, where a language counts that day and no other: `1er mai`, `2 mai`; `1º maggio`. In Portuguese,
 * only Brazil does.
 */
function firstDayIn(language: string): string | undefined {
  const primary = primaryLanguage(language);
  if (primary === 'fr') return '1er';
  const isBrazilian = primary === 'pt' && new Intl.Locale(language).maximize().region === 'BR';
  return primary === 'it' || isBrazilian ? '1º' : undefined;
}

/** The wave dash of Japanese and Korean, as CLDR has it in ranges, `2021年～2022年`; else that of others. */
function dashIn(language: string): string {
  return { ja: '～', ko: '~' }[primaryLanguage(language)] ?? '–';
}

/** Chinese, Japanese and Korean name the year first and the day last, each with its unit. */
function hasLargestFirst(language: string): boolean {
  return /^(zh|ja|ko)\b/.test(language);
}

function formatOf(
  precision: DatePrecision,
  language: string,
  style: 'long' | 'short',
): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (precision !== 'year') options.month = style;
  if (precision === 'day') options.day = 'numeric';
  return dateFormat(language, options);
}

/** The name of a month that stands alone: `July`. Greek has the genitive of it for `Intl`, but `Μάιος` beside a year. */
export function formatMonth(instant: number, language: string): string {
  const options = { month: 'long', timeZone: 'UTC' } as const;
  if (primaryLanguage(language) !== 'el') return dateFormat(language, options).format(instant);
  return monthIn(dateFormat(language, { ...options, year: 'numeric' }), instant);
}

/** The month in a date, as a format writes it. */
export function monthIn(format: Intl.DateTimeFormat, instant: number): string {
  return format.formatToParts(instant).find(({ type }) => type === 'month')?.value ?? '';
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date format for a language, in the calendar that dates are written in: Persian and Thai have another one by default,
 * which years alone would not be in. Kept, since making one costs far more than using it on tens of thousands of dates.
 */
export function dateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  // Plain `en` puts the day before the month, as most of the world's press does.
  const locale = language === 'en' ? 'en-GB' : language;
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localesOf(locale), { calendar: 'gregory', ...options });
  formats.set(key, made);
  return made;
}
