import { renderedOf, type Graph } from '../../connect/graph.ts';
import type { Article } from '../../model/records/article.ts';

/** Finds the articles that share most entities with one, besides some that it links already. */
export type RelatedArticles = (
  article: Article,
  besides: readonly (Article | undefined)[],
) => Article[];

const mostRelated = 3;

/** An entity in more articles than these does not tell which of them are related. */
const tooCommon = 200;

/**
 * Prepares the search for related articles: each entity that two articles share counts the more, the rarer it is; of
 * equal articles, the first in the alphabet comes first. Articles go by their number in the alphabet, since a site of
 * thousands compares millions of them.
 */
export function createRelatedArticles(graph: Graph): RelatedArticles {
  const articles = [...graph.articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const mentioning = new Map(
    [...graph.mentioning].map(([key, ids]) => [key, ids.flatMap((id) => numbers.get(id) ?? [])]),
  );
  const scores = new Float64Array(articles.length);
  return (article, besides) => {
    scores.fill(0);
    const mentioned = new Set(renderedOf(graph, article).references.map(({ to }) => to));
    for (const key of mentioned) {
      const found = mentioning.get(key) ?? [];
      if (found.length > tooCommon) continue;
      for (const number of found) scores[number] = (scores[number] ?? 0) + 1 / found.length;
    }
    for (const each of [article, ...besides]) {
      const number = each && numbers.get(each.id);
      if (number !== undefined) scores[number] = 0;
    }
    return highest(scores, mostRelated).flatMap((number) => articles[number] ?? []);
  };
}

/** The places of the highest numbers above 0, highest first; of equal ones, the first. */
function highest(numbers: Float64Array, most: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    // Most of thousands share nothing, or less than the few that are kept.
    if (number === 0) continue;
    if (best.length === most && number <= (numbers[best[most - 1] ?? -1] ?? 0)) continue;
    const place = best.findIndex((each) => number > (numbers[each] ?? 0));
    best.splice(place < 0 ? best.length : place, 0, at);
    best.length = Math.min(best.length, most);
  }
  return best;
}
