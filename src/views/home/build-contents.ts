import type { Graph } from '../../connect/graph.ts';
import { targetKey } from '../../link/target.ts';
import { sitePath, type SitePath } from '../../model/addresses/path.ts';
import type { Words } from '../../model/labels/labels.ts';
import { sourcePath } from '../../model/sources/source-path.ts';
import { creditOf } from '../../model/sources/source.ts';
import { buildKindViews } from '../parts/links/build-kind-views.ts';
import { describedEntityLink, pageLink } from '../parts/links/page-links.ts';
import type { ContentsView } from './home-view.ts';
import type { DescribedLink } from '../parts/links/page-link.ts';
import { nameOrder } from '../../model/text/locales.ts';

/** Entries of a list on the front page. */
const mostEntries = 12;

/**
 * The contents of a site without articles and free pages: its kinds, charts, datasets and sources. @param drawn The
 * number of charts that the front page draws; all, if they are so few.
 */
export function buildContents(
  graph: Graph,
  drawn: number,
  { labels, language }: Words,
): ContentsView[] {
  const { charts, datasets, sources } = graph.records;
  return [
    ...kindsOf(graph, language),
    listOf(
      labels.charts,
      sitePath('charts'),
      (charts.length > drawn ? charts : []).flatMap(
        ({ id }) => pageLink(graph, targetKey({ type: 'chart', id })) ?? [],
      ),
    ),
    listOf(
      labels.data,
      sitePath('data'),
      datasets.map(({ id, title, description }) => ({
        title,
        path: sitePath('data', id),
        ...(description && { description }),
      })),
    ),
    listOf(
      labels.sources,
      sitePath('sources'),
      sources.map((source) => ({
        title: source.title,
        path: sourcePath(source.key),
        description: creditOf(source),
      })),
    ),
  ].filter(({ count }) => count > 0);
}

/** Each kind with its entities, those with most sentences and relations about them first. */
function kindsOf(graph: Graph, language: string): ContentsView[] {
  const compare = nameOrder(language);
  return buildKindViews(graph).map(({ id: kind, plural, path }) => {
    const weighed = graph.records.entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => {
        const mentions = graph.backlinks.get(targetKey(entity))?.length ?? 0;
        return { entity, weight: mentions + (graph.relations.get(entity.id)?.length ?? 0) };
      })
      .sort((a, b) => b.weight - a.weight || compare(a.entity.title, b.entity.title));
    return listOf(
      plural,
      path,
      weighed.map(({ entity }) => describedEntityLink(entity)),
    );
  });
}

function listOf(title: string, path: SitePath, links: readonly DescribedLink[]): ContentsView {
  return { title, path, links: links.slice(0, mostEntries), count: links.length };
}
