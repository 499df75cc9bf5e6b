import type { Article } from '../../model/records/article.ts';
import type { Entity } from '../../model/records/entity.ts';
import { lastChange } from '../../model/records/last-change.ts';
import { comparePartialDates, type PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import { articlesNewestFirst } from '../../connect/articles-newest-first.ts';
import { eventsOf } from '../../connect/entity-news.ts';
import { renderedOf, type Graph } from '../../connect/graph.ts';
import { compareNewestFirst } from '../../model/dates/compare-newest-first.ts';
import { buildAuthorView } from '../../views/parts/prose/build-author-view.ts';
import type { AuthorView } from '../../views/parts/prose/prose-page-view.ts';
import { eventPoint } from '../../link/timeline/timeline.ts';
import { targetKey } from '../../link/target.ts';

/** An article or event in a feed. */
export interface FeedItem {
  title: string;
  path: SitePath;
  /** Absent for the page of something without a date. */
  date?: PartialDate;
  /** When it was last revised, if that is known. */
  updated?: PartialDate;
  /** Plain text; may be empty. */
  summary: string;
  tags: readonly string[];
  lang?: string;
  /** Who wrote it, if that is not everybody who makes the site. */
  authors?: AuthorView[];
}

/** Items in a feed at most. Feed readers keep older items, and a large site has thousands of entity feeds. */
const newest = { ofSite: 50, ofEntity: 20 };

/** The newest articles of the site. */
export function siteFeedItems(graph: Graph): FeedItem[] {
  return articlesNewestFirst(graph)
    .slice(0, newest.ofSite)
    .map((article) => articleItem(graph, article));
}

/** The newest articles that mention an entity, and the events that involve it; until there are any, only its page. */
export function entityFeedItems(graph: Graph, entity: Entity): FeedItem[] {
  const news = newsOf(graph, entity);
  if (news.length > 0) return news;
  const date = eventPoint(graph.points, entity.id)?.date;
  return [feedItem(graph, entity, date)];
}

function newsOf(graph: Graph, entity: Entity): FeedItem[] {
  const articles = (graph.mentioning.get(targetKey(entity)) ?? [])
    .flatMap((id) => graph.articles.get(id) ?? [])
    .map((article) => ({ date: article.date, make: () => articleItem(graph, article) }));
  const events = eventsOf(graph, entity).map(({ date, entity: id }) => ({
    date,
    make: () => {
      const event = graph.entities.get(id);
      return event && feedItem(graph, event, date);
    },
  }));
  return [...articles, ...events]
    .sort((a, b) => compareNewestFirst(a.date, b.date))
    .slice(0, newest.ofEntity)
    .flatMap(({ make }) => make() ?? []);
}

function articleItem(graph: Graph, article: Article): FeedItem {
  const { date, file } = article;
  const item = feedItem(graph, article, date);
  const authors = article.authors.map((author) => buildAuthorView(graph, author, file));
  const ofSite = graph.records.settings.authors;
  const isOfAll =
    authors.length === ofSite.length && ofSite.every(({ name }, i) => name === authors[i]?.name);
  return isOfAll || authors.length === 0 ? item : { ...item, authors };
}

function feedItem(graph: Graph, page: Article | Entity, date: PartialDate | undefined): FeedItem {
  const { title, path, description, tags, lang } = page;
  const updated = lastChange(page);
  // A year or month is its first day in feeds, and nothing is revised before it is published.
  const isLater = updated && (!date || comparePartialDates(date, updated) <= 0);
  return {
    title,
    path,
    ...(date && { date }),
    ...(isLater && { updated }),
    summary: description ?? renderedOf(graph, page).excerpt,
    tags,
    ...(lang && { lang }),
  };
}
