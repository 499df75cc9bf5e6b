import type { Article } from '../model/records/article.ts';
import { comparePartialDates } from '../model/dates/partial-date.ts';
import type { Graph } from './graph.ts';

/** Articles newest first, by title on the same day. */
export function articlesNewestFirst(graph: Graph): Article[] {
  return [...graph.records.articles].sort(
    (a, b) => comparePartialDates(b.date, a.date) || (a.title < b.title ? -1 : 1),
  );
}
