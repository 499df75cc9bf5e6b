import type { MentionView } from '../../views/parts/statements/mention-view.ts';
import type { Sentence } from '../../markdown/result/reference.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { truncateDate, type PartialDate } from '../../model/dates/partial-date.ts';

/** Mentions of one month, or without a date. */
export interface MentionGroup {
  month?: PartialDate;
  passages: MentionPassage[];
}

/** Successive mentions in one section of a page, which is named once below their sentences. */
export interface MentionPassage extends Pick<MentionView, 'page' | 'heading'> {
  /** Empty if only its tables mention the page. */
  sentences: Sentence[];
}

/** Groups mentions by the month of their page and its sections, in the order given. */
export function groupByMonth(mentions: readonly MentionView[]): MentionGroup[] {
  const groups = Map.groupBy(mentions, ({ date }) => date && truncateDate(date, 'month'));
  return [...groups].map(([month, each]) => ({
    ...(month && { month }),
    passages: passagesOf(each),
  }));
}

/** The heading of a group. Pages without a date have one if others have dates, whose month they would seem to be of. */
export function groupHeading(
  { month }: MentionGroup,
  hasDates: boolean,
  { language, labels }: { language: string; labels: Pick<Labels, 'undatedPages'> },
): string | undefined {
  if (month) return formatPartialDate(month, language);
  return hasDates ? labels.undatedPages : undefined;
}

function passagesOf(mentions: readonly MentionView[]): MentionPassage[] {
  const passages: MentionPassage[] = [];
  for (const { page, heading, sentence } of mentions) {
    const sentences = sentence ? [sentence] : [];
    const last = passages.at(-1);
    if (last?.page.path === page.path && last.heading?.id === heading?.id)
      last.sentences.push(...sentences);
    else passages.push({ page, ...(heading && { heading }), sentences });
  }
  return passages;
}

/** Number of mentions shown before the rest folds away. */
export function mentionsShown(count: number): number {
  return Math.min(count, 8);
}
