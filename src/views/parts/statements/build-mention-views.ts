import { comparePartialDates, type PartialDate } from '../../../model/dates/partial-date.ts';
import type { Graph } from '../../../connect/graph.ts';
import { pageLink } from '../links/page-links.ts';
import type { TargetKey } from '../../../link/target.ts';
import type { MentionView } from './mention-view.ts';

/** The backlinks of a page, newest page first, undated pages last. */
export function buildMentionViews(graph: Graph, key: TargetKey): MentionView[] {
  return (graph.backlinks.get(key) ?? [])
    .flatMap((reference): MentionView[] => {
      const page = pageLink(graph, reference.from);
      if (!page) return [];
      const date = graph.pageDates.get(reference.from);
      const { sentence, heading } = reference;
      return [{ page, sentence, ...(heading && { heading }), ...(date && { date }) }];
    })
    .sort((a, b) => compareNewestFirst(a.date, b.date));
}

/** Compares dates for sorting newest first, undated last. */
export function compareNewestFirst(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a && b) return comparePartialDates(b, a);
  return Number(Boolean(b)) - Number(Boolean(a));
}
