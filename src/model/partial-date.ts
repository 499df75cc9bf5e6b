/** A day, a month or a year in ISO order: `1998-11-11`, `1998-11`, `1998`. Text order is date order within one precision. */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

export type DatePrecision = 'year' | 'month' | 'day';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads a partial date, or gives `undefined` for anything else: `2021-02-30`, `02/03/2024`, `2021-2`. */
export function parsePartialDate(text: string): PartialDate | undefined {
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
  const [year, month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

/** Orders by the first day a date may mean; of two with one first day, the vaguer comes first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return startOf(a).getTime() - startOf(b).getTime() || a.length - b.length;
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

/** Building an Intl format costs far more than using it, and a large site writes tens of thousands of dates. */
function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Plain English means day before month here, as in most of the world's press.
  const locale = language === 'en' ? 'en-GB' : language;
  const key = `${locale} ${options.month ?? ''} ${options.day ?? ''}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
