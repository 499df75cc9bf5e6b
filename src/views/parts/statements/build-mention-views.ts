import { compareNewestFirst } from '../../../model/dates/compare-newest-first.ts';
import type { Graph } from '../../../connect/graph.ts';
import { pageLink } from '../links/page-links.ts';
import type { Reference } from '../../../markdown/result/reference.ts';
import type { TargetKey } from '../../../link/target.ts';
import type { MentionView } from './mention-view.ts';

/**
 * The backlinks of a page, newest page first, undated pages last. A section whose tables refer to the page is told only
 * if none of its sentences does.
 */
export function buildMentionViews(graph: Graph, key: TargetKey): MentionView[] {
  const references = graph.backlinks.get(key) ?? [];
  const told = new Set(references.filter(({ isInTable }) => !isInTable).map(sectionOf));
  return references
    .filter((reference) => !reference.isInTable || !told.has(sectionOf(reference)))
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

function sectionOf({ from, heading }: Reference): string {
  return `${from}#${heading?.id ?? ''}`;
}
