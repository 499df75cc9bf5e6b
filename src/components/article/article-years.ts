import type { ArticleSummary } from '../../views/article/article-view.ts';
import { truncateDate } from '../../model/dates/partial-date.ts';

/** The articles of one year. */
export interface YearGroup {
  year: string;
  articles: ArticleSummary[];
}

/** Groups articles by year, in the order given. */
export function groupByYear(articles: readonly ArticleSummary[]): YearGroup[] {
  const groups = Map.groupBy(articles, (article) => truncateDate(article.date, 'year'));
  return [...groups].map(([year, each]) => ({ year, articles: each }));
}
