import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Records } from '../../model/records/records.ts';
import { targetKey, type TargetKey } from '../target.ts';
import { isEvent, type TimelinePoint } from '../timeline/timeline.ts';

/** The date of each article, free page and event. */
export function pageDates(
  { articles, pages }: Records,
  timeline: readonly TimelinePoint[],
): Map<TargetKey, PartialDate> {
  const dates = new Map<TargetKey, PartialDate>();
  for (const each of [...articles, ...pages]) {
    if (each.date) dates.set(targetKey(each), each.date);
  }
  for (const point of timeline.filter(isEvent)) {
    dates.set(targetKey({ type: 'entity', id: point.entity }), point.date);
  }
  return dates;
}
