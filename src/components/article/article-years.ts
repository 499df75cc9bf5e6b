import type { ArticleListView } from '../../views/article/article-list-view.ts';
import { truncateDate } from '../../model/dates/partial-date.ts';

/** The articles of one year. */
export interface YearGroup {
  year: string;
  articles: ArticleListView['articles'];
}

/** Groups articles by year, in the order given; the year of those without a date is empty. */
export function groupByYear(articles: ArticleListView['articles']): YearGroup[] {
  const groups = Map.groupBy(articles, ({ date }) => (date ? truncateDate(date, 'year') : ''));
  return [...groups].map(([year, each]) => ({ year, articles: each }));
}
