import { commaIn } from '../text/language.ts';
import { formatDateRange } from '../dates/format-date.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { creditOf, type Work } from '../sources/source.ts';

/** When a value was true and who says so: `30 June 2021, Verdict`; for a change both days, and each source once. */
export function valueOrigin(
  dates: readonly PartialDate[],
  sources: readonly Work[],
  language: string,
): string {
  const [from, to = from] = dates;
  const time = from && to && formatDateRange(from, to, language);
  const credits = new Set(sources.map((source) => creditOf(source) || source.title));
  return [time, ...credits].filter(Boolean).join(commaIn(language));
}
