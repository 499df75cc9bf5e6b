import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { fill, type Words } from '../../model/labels/labels.ts';

/** A subject with its unit: `Market value, US$ bn`; the subject alone without one. */
export function subjectIn(unit: string | undefined, subject: string, { labels }: Words): string {
  return unit ? fill(labels.chartSubjectIn, { subject, unit }) : subject;
}

/** The dates that a chart shows: `from March 2019 to December 2021`; the date alone if there is one. */
export function periodInWords(
  { from, to }: { from: PartialDate; to: PartialDate },
  { labels, language }: Words,
): string {
  const [first, last] = [formatPartialDate(from, language), formatPartialDate(to, language)];
  return from === to ? last : fill(labels.chartFromTo, { from: first, to: last });
}
