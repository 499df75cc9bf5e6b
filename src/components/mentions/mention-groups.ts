import type { MentionView } from '../../views/parts/statements/mention-view.ts';
import { truncateDate, type PartialDate } from '../../model/dates/partial-date.ts';

/** Mentions of one month, or of no date. */
export interface MentionGroup {
  month?: PartialDate;
  mentions: MentionView[];
}

/** Mentions by the month of their page, in the order in which they come. */
export function groupByMonth(mentions: readonly MentionView[]): MentionGroup[] {
  const groups = Map.groupBy(mentions, ({ date }) => date && truncateDate(date, 'month'));
  return [...groups].map(([month, each]) => ({ ...(month && { month }), mentions: each }));
}

/** How many of the mentions stand open; the rest fold away, unless they are but a few. */
export function mentionsShown(count: number): number {
  return count <= 12 ? count : 8;
}
