import type { Article } from '../../model/records/article.ts';
import { buildAuthorView } from '../parts/prose/build-author-view.ts';
import { mostMentioned } from '../../connect/backlinks.ts';
import type { CardsOf } from '../parts/cards/create-cards.ts';
import { renderedOf, type Graph } from '../../connect/graph.ts';
import { entityLinks, pageLink } from '../parts/links/page-links.ts';
import { buildProsePageView } from '../parts/prose/build-prose-page-view.ts';
import { buildCitationView } from '../parts/references/build-citation-view.ts';
import { createSourceNumbers } from '../parts/references/source-numbers.ts';
import { targetKey } from '../../link/target.ts';
import type { ArticleSummary, ArticleView } from './article-view.ts';

/** Words that a practised reader reads per minute. */
const wordsPerMinute = 230;

/** Articles as lists show them, by id. Many lists show the same. */
const summaries = new WeakMap<Graph, Map<string, ArticleSummary>>();

/** An article as lists show it. */
export function buildArticleSummary(graph: Graph, article: Article): ArticleSummary {
  const ofGraph = summaries.get(graph) ?? new Map<string, ArticleSummary>();
  summaries.set(graph, ofGraph);
  const known = ofGraph.get(article.id);
  if (known) return known;
  const rendered = renderedOf(graph, article);
  const summary: ArticleSummary = {
    title: article.title,
    path: article.path,
    ...(article.lang && { lang: article.lang }),
    date: article.date,
    minutes: minutesToRead(rendered.words),
    sourceCount: rendered.cited.length,
    summary: article.description ?? rendered.excerpt,
    about: entityLinks(graph, mostMentioned(rendered.references)),
  };
  ofGraph.set(article.id, summary);
  return summary;
}

/** The page of an article. `url` is the site's full address with the base, without a trailing slash. */
export function buildArticleView(
  graph: Graph,
  article: Article,
  options: {
    url: string;
    /** The article before it by date; `next` is the one after it. */
    previous: Article | undefined;
    next: Article | undefined;
    cardsOf: CardsOf;
  },
): ArticleView {
  const rendered = renderedOf(graph, article);
  const summary = buildArticleSummary(graph, article);
  const { settings } = graph.records;
  const authors = article.authors.map((name) => buildAuthorView(graph, name));
  const { previous, next } = options;
  return {
    ...buildProsePageView(graph, article, createSourceNumbers(rendered.cited, graph.sources)),
    date: article.date,
    authors,
    minutes: summary.minutes,
    words: rendered.words,
    about: summary.about,
    corrections: article.corrections,
    citation: buildCitationView(
      graph,
      {
        type: 'webpage',
        title: article.title,
        path: article.path,
        lang: article.lang,
        license: settings.license,
        date: article.date,
        authors,
      },
      options.url,
    ),
    ...optional('previous', previous && pageLink(graph, targetKey(previous))),
    ...optional('next', next && pageLink(graph, targetKey(next))),
    related: relatedArticles(graph, article, [previous, next]),
    cards: options.cardsOf(rendered.linked),
  };
}

function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}

const mostRelated = 3;

/** Up to three articles that share entities with this one, besides its neighbours; rare entities count more. */
function relatedArticles(
  graph: Graph,
  article: Article,
  neighbours: readonly (Article | undefined)[],
): ArticleSummary[] {
  const scores = new Map<string, number>();
  const mentioned = new Set(renderedOf(graph, article).references.map((reference) => reference.to));
  for (const key of mentioned) {
    const mentioning = graph.mentioning.get(key) ?? [];
    // An entity in hundreds of articles does not tell which of them are related.
    if (mentioning.length > 200) continue;
    for (const id of mentioning) scores.set(id, (scores.get(id) ?? 0) + 1 / mentioning.length);
  }
  for (const each of [article, ...neighbours]) if (each) scores.delete(each.id);
  return highest(scores, mostRelated).flatMap((id) => {
    const found = graph.articles.get(id);
    return found ? [buildArticleSummary(graph, found)] : [];
  });
}

/** The keys with the highest scores, highest first; of equal ones, the first in the alphabet. */
function highest(scores: ReadonlyMap<string, number>, most: number): string[] {
  const best: [key: string, score: number][] = [];
  for (const [key, score] of scores) {
    // Most of thousands are lower than all of the few that are kept.
    const place = best.findIndex(([other, its]) => score > its || (score === its && key < other));
    if (place >= 0) best.splice(place, 0, [key, score]);
    else if (best.length < most) best.push([key, score]);
    best.length = Math.min(best.length, most);
  }
  return best.map(([key]) => key);
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
