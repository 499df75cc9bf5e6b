import { countIn } from '../../model/labels/count-in.ts';
import { counted, fill, type Words } from '../../model/labels/labels.ts';

/** How much a timeline holds: `4 events, 11 dates in all`, or the number of its dates if all or none are events. */
export function timelineSummary(
  { count, eventCount }: { count: number; eventCount: number },
  { labels, language }: Words,
): string {
  if (eventCount === 0 || eventCount === count) {
    return counted(countIn(language, count), labels.entryOne, labels.entries);
  }
  const text = eventCount === 1 ? labels.timelineSummaryOne : labels.timelineSummary;
  return fill(text, { events: countIn(language, eventCount), count: countIn(language, count) });
}
