import { comparePartialDates } from '../../model/dates/partial-date.ts';
import { sitePath } from '../../model/addresses/path.ts';
import type { Graph } from '../../connect/graph.ts';
import { pageLink } from '../parts/links/page-links.ts';
import { targetKey } from '../../link/target.ts';
import type { CorrectionsPageView } from './corrections-page-view.ts';

/** The page of all corrections, newest first; none without corrections. */
export function buildCorrectionsPageViews(graph: Graph): CorrectionsPageView[] {
  const { articles, pages } = graph.records;
  const corrections = [...articles, ...pages]
    .flatMap((prose) => {
      const page = pageLink(graph, targetKey(prose));
      return page ? prose.corrections.map((correction) => ({ ...correction, page })) : [];
    })
    .sort((a, b) => comparePartialDates(b.date, a.date));
  return corrections.length > 0 ? [{ path: sitePath('corrections'), corrections }] : [];
}
