import { compareNewestFirst } from '../../../model/dates/compare-newest-first.ts';
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
      const { sentence, isInTable, heading } = reference;
      return [
        {
          page,
          ...(!isInTable && { sentence }),
          ...(heading && { heading }),
          ...(date && { date }),
        },
      ];
    })
    .sort((a, b) => compareNewestFirst(a.date, b.date));
}
