import type { ArticleSummary } from '../../views/article/article-view.ts';
import { truncateDate } from '../../model/dates/partial-date.ts';

export interface YearGroup {
  year: string;
  articles: ArticleSummary[];
}

/** Articles by the year of their date, in the order in which they come. */
export function groupByYear(articles: readonly ArticleSummary[]): YearGroup[] {
  const groups = Map.groupBy(articles, (article) => truncateDate(article.date, 'year'));
  return [...groups].map(([year, each]) => ({ year, articles: each }));
}
