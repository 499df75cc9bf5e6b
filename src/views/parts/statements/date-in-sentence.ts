import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { precisionOf, type PartialDate } from '../../../model/dates/partial-date.ts';
import { fill, type Words } from '../../../model/labels/labels.ts';

/** `on 10 April 2021`, but `in April 2021`. */
export function dateInSentence(date: PartialDate, { labels, language }: Words): string {
  const label = precisionOf(date) === 'day' ? labels.onDate : labels.inDate;
  return fill(label, { date: formatPartialDate(date, language) });
}
