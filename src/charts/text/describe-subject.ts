import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { ClosedPeriod } from '../../model/dates/period.ts';
import { fill, type Words } from '../../model/labels/labels.ts';

/** A subject with the words of its index or its unit: `Market value, US$ bn`; the subject alone without either. */
export function subjectIn(
  { index, unit = '' }: { index?: string; unit?: string },
  subject: string,
  { labels }: Words,
): string {
  const measure = index ?? unit;
  return measure ? fill(labels.chartSubjectIn, { subject, unit: measure }) : subject;
}

/** The dates that a chart shows: `from March 2019 to December 2021`; the date alone if there is one. */
export function periodInWords({ from, to }: ClosedPeriod, { labels, language }: Words): string {
  const [first, last] = [formatPartialDate(from, language), formatPartialDate(to, language)];
  return from === to ? last : fill(labels.chartFromTo, { from: first, to: last });
}
