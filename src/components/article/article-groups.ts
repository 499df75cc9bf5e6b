import type { Words } from '../../model/labels/labels.ts';
import { formatMonth, yearInDigits } from '../../model/dates/format-date.ts';
import { firstInstant } from '../../model/dates/instant.ts';
import { precisionOf, truncateDate } from '../../model/dates/partial-date.ts';
import type { ArticleListView, ArticleYear } from '../../views/article/article-list-view.ts';

/** Articles that stand together in a list. */
export interface ArticleGroup {
  /** `2021`, `March`; empty for articles without a date. */
  title: string;
  /** The fragment of the group. */
  id?: string;
  articles: ArticleListView['articles'];
  /** The page of its year, if that has more articles. */
  more?: ArticleYear;
}

/** Groups articles in the order given: by year, those of a year by month. */
export function groupArticles(
  { articles, year, years }: Pick<ArticleListView, 'articles' | 'year' | 'years'>,
  { language, labels }: Words,
): ArticleGroup[] {
  const precision = year ? 'month' : 'year';
  const groups = Map.groupBy(articles, ({ date }) => date && truncateDate(date, precision));
  return [...groups].map(([date, each]): ArticleGroup => {
    if (!date) return { title: '', articles: each };
    if (year) {
      const isKnown = precisionOf(date) === 'month';
      const title = isKnown ? formatMonth(firstInstant(date), language) : labels.monthUnknown;
      return { title, id: `in-${date}`, articles: each };
    }
    const own = years.find((known) => known.year === date);
    const more = own && own.count > each.length ? { more: own } : {};
    return { title: yearInDigits(date, language), articles: each, ...more };
  });
}
