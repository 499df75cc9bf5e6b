import type { Article } from '../../model/records/article.ts';
import type { Entity } from '../../model/records/entity.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { valueOrigin } from '../../model/values/value-origin.ts';
import { assessmentOf, standing } from '../../model/values/assessment.ts';
import type { Words } from '../../model/labels/labels.ts';
import { primaryLanguage } from '../../model/text/language.ts';
import type { Quote } from '../../markdown/result/reference.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { buildArticleSummary } from '../article/build-article-view.ts';
import { articlesNewestFirst } from '../../connect/articles-newest-first.ts';
import type { CardsOf } from '../parts/cards/create-cards.ts';
import { renderedOf, type Graph } from '../../connect/graph.ts';
import { keyFigureOf } from '../parts/statements/key-figure.ts';
import { hasPageList, pagesOnHome } from '../../link/site/start-pages.ts';
import type { DescribedLink } from '../parts/links/page-link.ts';
import { describedEntityLink, introducedLink, linkToEntity } from '../parts/links/page-links.ts';
import { buildQuoteView } from '../parts/statements/build-quote-views.ts';
import type { CardView } from '../parts/cards/card-view.ts';
import { actors } from './actors.ts';
import { buildContents } from './build-contents.ts';
import { buildNamedFigures } from './build-named-figures.ts';
import type { FeaturedEntityView, HomeView } from './home-view.ts';

export interface HomeOptions extends Words {
  drawSpark: (values: readonly number[]) => string;
  /** Draws the featured charts as HTML figures; `ids` are the author's choice, if any. */
  drawCharts: (ids: readonly string[] | undefined) => string[];
  drawStrip: () => HomeView['strip'];
  cardsOf: CardsOf;
}

/** How much stands beside the latest articles: at least so much, and more beside many, so that columns end together. */
const besideArticles = {
  involved: (articles: number): number => Math.max(12, 4 * articles),
  quotes: (articles: number): number => Math.max(3, articles - 1),
};

/** The front page: what `home:` in site.yaml names, else a choice made from the content. */
export function buildHomeView(graph: Graph, options: HomeOptions): HomeView {
  const { home } = graph.records.settings;
  const newest = articlesNewestFirst(graph);
  const lead = (home.lead && graph.articles.get(home.lead)) || newest[0];
  const chosen = home.articles?.flatMap((id) => graph.articles.get(id) ?? []);
  const others = (chosen ? [...new Set(chosen)] : newest.slice(0, 7)).filter(
    (article) => article !== lead,
  );
  const [second, ...latest] = others;
  const isActor = actors(graph);
  const mentioned = mostMentioned(graph).filter(({ id }) => isActor(id));
  const strip = options.drawStrip();
  const summary = lead && buildArticleSummary(graph, lead);
  const pages = startPages(graph);
  const chartsHtml = options.drawCharts(home.charts);
  return {
    path: sitePath(),
    ...(lead &&
      summary && {
        lead: {
          ...summary,
          about: summary.about.filter(({ id }) => isActor(id)),
          openingHtml: renderedOf(graph, lead).openingHtml,
        },
      }),
    ...(second && { second: buildArticleSummary(graph, second) }),
    figures: buildNamedFigures(graph, options),
    ...(strip && { strip }),
    chartsHtml,
    entities: featuredEntities(graph, mentioned, options),
    latest: latest.map((article) => buildArticleSummary(graph, article)),
    ...(chosen && { areChosen: true }),
    involved: mentioned
      .slice(0, besideArticles.involved(latest.length))
      .flatMap(({ id, count }) => {
        const entity = graph.entities.get(id);
        return entity && count > 0 ? [{ ...describedEntityLink(entity), count }] : [];
      }),
    pages,
    ...(hasPageList(graph.records.pages.length) && { pageList: sitePath('pages') }),
    contents: lead || pages.length > 0 ? [] : buildContents(graph, chartsHtml.length, options),
    quotes: quotesOfSpeakers(graph, besideArticles.quotes(latest.length)),
    cards: lead ? cardsOfOpening(graph, lead, options.cardsOf) : [],
  };
}

/** The free pages to start from, with what they are about. */
function startPages(graph: Graph): DescribedLink[] {
  return pagesOnHome(graph.records).flatMap((page) => introducedLink(graph, page) ?? []);
}

/** The first quotation of each of so many speakers; first those that readers of the site can read. */
function quotesOfSpeakers(graph: Graph, most: number): HomeView['quotes'] {
  const language = primaryLanguage(graph.records.settings.language);
  const isForeign = ({ lang }: Quote): boolean =>
    lang !== undefined && primaryLanguage(lang) !== language;
  const quotes = standing(graph.quotes).sort((a, b) => Number(isForeign(a)) - Number(isForeign(b)));
  const bySpeaker = new Map<string, HomeView['quotes'][number]>();
  for (const quote of quotes) {
    if (bySpeaker.size === most) break;
    for (const view of buildQuoteView(graph, quote)) {
      const { link, name } = view.by;
      const speaker = link?.path ?? name ?? '';
      if (!bySpeaker.has(speaker)) bySpeaker.set(speaker, view);
    }
  }
  return [...bySpeaker.values()];
}

/** The cards of the entities that the lead's first paragraph links to. */
function cardsOfOpening(graph: Graph, lead: Article, cardsOf: CardsOf): CardView[] {
  const { openingHtml, linked } = renderedOf(graph, lead);
  return cardsOf(linked).filter(({ link }) =>
    [`${link.path}"`, `${link.path}#`].some((address) => openingHtml.includes(address)),
  );
}

/** Entities that sentences or relations refer to, the most mentioned first. Events are on the timeline. */
function mostMentioned(graph: Graph): Mentioned[] {
  return graph.records.entities
    .filter(({ id }) => !graph.eventIds.has(id))
    .map(({ id }) => ({
      id,
      count: graph.backlinks.get(`entity:${id}`)?.length ?? 0,
      relations: graph.relations.get(id)?.length ?? 0,
    }))
    .filter(({ count, relations }) => count + relations > 0)
    .sort((a, b) => b.count - a.count || b.relations - a.relations || (a.id < b.id ? -1 : 1));
}

interface Mentioned {
  id: EntityId;
  /** Sentences that mention it. */
  count: number;
  relations: number;
}

/** All entities that the author chose; without key figures of the author, up to five of the most mentioned that have a key figure. */
function featuredEntities(
  graph: Graph,
  mentioned: readonly Mentioned[],
  options: HomeOptions,
): FeaturedEntityView[] {
  const { entities: chosen, figures } = graph.records.settings.home;
  if (!chosen && figures) return [];
  const ids = chosen ? new Set(chosen) : mentioned.slice(0, 24).map(({ id }) => id);
  const featured = [...ids].flatMap((id) => {
    const entity = graph.entities.get(id);
    return entity ? [featuredEntity(graph, entity, options)] : [];
  });
  return chosen ? featured : featured.filter((each) => 'figure' in each).slice(0, 5);
}

function featuredEntity(
  graph: Graph,
  entity: Entity,
  { labels, language, drawSpark }: HomeOptions,
): FeaturedEntityView {
  const link = linkToEntity(entity);
  const figure = keyFigureOf(graph, entity.id, { labels, language });
  if (!figure) {
    const kind = graph.kinds.get(link.kind);
    return { link, summary: entity.description ?? kind?.label ?? '' };
  }
  const sources = figure.sources.flatMap((key) => graph.sources.get(key) ?? []);
  return {
    link,
    figure: {
      label: figure.label,
      text: figure.text,
      origin: valueOrigin([figure.newest.date], sources, language),
      date: formatPartialDate(figure.newest.date, language),
      ...assessmentOf(figure.newest),
      ...(figure.change && { change: figure.change }),
      detail: figure.detail,
      sparkHtml: drawSpark(figure.values),
    },
  };
}
