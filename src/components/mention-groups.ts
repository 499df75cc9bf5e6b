import type { MentionView } from '../graph/views.ts';
import type { PartialDate } from '../model/partial-date.ts';

/** Mentions of one month, or of no date. */
export interface MentionGroup {
  month?: PartialDate;
  mentions: MentionView[];
}

/** Mentions by the month of their page, in the order in which they come. */
export function groupByMonth(mentions: readonly MentionView[]): MentionGroup[] {
  const groups = Map.groupBy(
    mentions,
    (mention) => mention.date?.slice(0, 7) as PartialDate | undefined,
  );
  return [...groups].map(([month, each]) => ({ ...(month && { month }), mentions: each }));
}
