import type { Article } from '../model/records/article.ts';
import { compareNewestFirst } from '../model/dates/compare-newest-first.ts';
import type { Graph } from './graph.ts';

/** Articles newest first, by title on the same day. */
export function articlesNewestFirst(graph: Graph): Article[] {
  return [...graph.records.articles].sort(
    (a, b) => compareNewestFirst(a.date, b.date) || (a.title < b.title ? -1 : 1),
  );
}
