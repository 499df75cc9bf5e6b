import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { hasFullWidthPunctuation } from '../../model/text/language.ts';
import { sentenceEnd } from '../../model/text/sentence-end.ts';

/** What parts a date from the sentences under it; nothing after one with a full stop of its own, `9 травня 2024 р.` */
export function stopAfterDate(date: PartialDate, language: string): string {
  if (hasFullWidthPunctuation(language)) return '：';
  return sentenceEnd(formatPartialDate(date, language), language);
}
