import { comparePartialDates, type PartialDate } from '../dates/partial-date.ts';
import type { Correction } from './article.ts';

/** What says when a text was last changed. Entities have no corrections. */
export interface ChangedText {
  updated?: PartialDate | undefined;
  corrections?: readonly Correction[];
}

/** The date of a text's last change: its `updated`, or its newest correction if that is later. */
export function lastChange({ updated, corrections = [] }: ChangedText): PartialDate | undefined {
  const dates = corrections.map(({ date }) => date);
  if (updated) dates.push(updated);
  return dates.sort(comparePartialDates).at(-1);
}
