import type { Article } from '../../model/records/article.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { valueOrigin } from '../../model/values/value-origin.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { buildArticleSummary } from '../article/build-article-view.ts';
import { articlesNewestFirst } from '../../connect/articles-newest-first.ts';
import type { CardsOf } from '../parts/cards/create-cards.ts';
import { buildTimelineItemViews } from '../parts/statements/build-timeline-item-views.ts';
import { renderedOf, type Graph } from '../../connect/graph.ts';
import { keyFigureOf } from '../parts/statements/key-figure.ts';
import { entityLink } from '../parts/links/page-links.ts';
import { buildQuoteView } from '../parts/statements/build-quote-views.ts';
import { createSourceNumbers } from '../parts/references/source-numbers.ts';
import { isEvent } from '../../link/timeline/timeline.ts';
import type { CardView } from '../parts/cards/card-view.ts';
import type { HomeView } from './home-view.ts';
import type { KeyFigureView } from '../parts/statements/key-figure-view.ts';

export interface HomeOptions {
  labels: Labels;
  language: string;
  drawSpark: (values: readonly number[]) => string;
  /** Draws the featured charts as HTML figures; `ids` are the author's choice, if any. */
  drawCharts: (ids: readonly string[] | undefined) => string[];
  cardsOf: CardsOf;
}

/** The front page: what `home:` in site.yaml names, else a choice made from the content. */
export function buildHomeView(graph: Graph, options: HomeOptions): HomeView {
  const { home } = graph.records.settings;
  const newest = articlesNewestFirst(graph);
  const lead = (home.lead && graph.articles.get(home.lead)) || newest[0];
  const chosen = home.articles?.flatMap((id) => graph.articles.get(id) ?? []);
  const latest = (chosen ?? newest).filter((article) => article !== lead).slice(0, 5);
  const involved = mostInvolved(graph);
  const [quote] = graph.quotes.flatMap((each) => buildQuoteView(graph, each));
  return {
    path: sitePath(),
    ...(lead && {
      lead: {
        ...buildArticleSummary(graph, lead),
        openingHtml: renderedOf(graph, lead).openingHtml,
      },
    }),
    chartsHtml: options.drawCharts(home.charts),
    figures: keyFigures(graph, home.entities ?? involved.map(({ id }) => id), options),
    latest: latest.map((article) => buildArticleSummary(graph, article)),
    involved: involved.slice(0, 12),
    ...(quote && { quote }),
    timeline: buildTimelineItemViews(
      graph,
      graph.timeline.filter(isEvent).slice(-8),
      options.language,
      createSourceNumbers([], new Map()),
    ),
    cards: lead ? cardsOfOpening(graph, lead, options.cardsOf) : [],
  };
}

/** The cards of the entities that the lead's first paragraph links to. */
function cardsOfOpening(graph: Graph, lead: Article, cardsOf: CardsOf): CardView[] {
  const { openingHtml, linked } = renderedOf(graph, lead);
  return cardsOf(linked).filter(({ link }) =>
    [`${link.path}"`, `${link.path}#`].some((address) => openingHtml.includes(address)),
  );
}

/** Entities with the most sentences and relations that refer to them. */
function mostInvolved(graph: Graph): HomeView['involved'] {
  return graph.records.entities
    .filter(({ id }) => !graph.eventIds.has(id))
    .map(({ id }) => ({
      id,
      count:
        (graph.backlinks.get(`entity:${id}`)?.length ?? 0) + (graph.relations.get(id)?.length ?? 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, 24)
    .flatMap(({ id, count }) => {
      const link = entityLink(graph, id);
      return link ? [{ ...link, count }] : [];
    });
}

/** Up to five key figures of the chosen or most involved entities. */
function keyFigures(
  graph: Graph,
  ids: readonly EntityId[],
  { labels, language, drawSpark }: HomeOptions,
): KeyFigureView[] {
  return ids
    .flatMap((id): KeyFigureView[] => {
      const link = entityLink(graph, id);
      const figure = keyFigureOf(graph, id, { labels, language });
      if (!link || !figure) return [];
      return [
        {
          link,
          label: figure.label,
          text: figure.text,
          origin: valueOrigin(
            [figure.newest.date],
            figure.sources.flatMap((key) => graph.sources.get(key) ?? []),
            language,
          ),
          ...(figure.change && { change: figure.change }),
          detail: figure.detail,
          sparkHtml: drawSpark(figure.values),
        },
      ];
    })
    .slice(0, 5);
}
