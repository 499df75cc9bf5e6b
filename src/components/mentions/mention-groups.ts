import type { MentionView } from '../../views/parts/statements/mention-view.ts';
import { truncateDate, type PartialDate } from '../../model/dates/partial-date.ts';

/** Mentions of one month, or without a date. */
export interface MentionGroup {
  month?: PartialDate;
  mentions: MentionView[];
}

/** Groups mentions by the month of their page, in the order given. */
export function groupByMonth(mentions: readonly MentionView[]): MentionGroup[] {
  const groups = Map.groupBy(mentions, ({ date }) => date && truncateDate(date, 'month'));
  return [...groups].map(([month, each]) => ({ ...(month && { month }), mentions: each }));
}

/** Number of mentions shown before the rest folds away. */
export function mentionsShown(count: number): number {
  return Math.min(count, 8);
}
