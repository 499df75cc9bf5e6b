import { articlesNewestFirst } from '../../connect/articles-newest-first.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { yearInDigits } from '../../model/dates/format-date.ts';
import { truncateDate } from '../../model/dates/partial-date.ts';
import type { Article } from '../../model/records/article.ts';
import { firstShown, mostOnPage } from '../parts/divided/divide-list.ts';
import { buildListFilters, type FilterDefinition } from '../parts/filters/build-list-filters.ts';
import { entityValue } from '../parts/filters/filter-values.ts';
import { tagFilter } from '../parts/filters/tag-filter.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import type { ArticleListView, ArticleYear } from './article-list-view.ts';
import { buildArticleSummary } from './build-article-view.ts';

/** The list of all articles; of the newest, if each year has its own page. */
export function buildArticleListView(input: ViewInput): ArticleListView {
  const all = input.once(newestFirst);
  const years = input.once(articleYears);
  const shared = {
    path: sitePath('articles'),
    title: input.labels.articles,
    count: all.length,
    years,
  };
  if (years.length === 0) return { ...shared, ...listArticles(all, input) };
  // Those without a date, which stand last, are in no year.
  const shown = all.filter(({ date }, at) => at < firstShown || !date);
  const articles = shown.map((article) => buildArticleSummary(input.graph, article));
  return { ...shared, articles, filters: [] };
}

/** The list of the articles of a year that has its own page. */
export function buildArticleYearView(
  { year, count, path }: ArticleYear,
  input: ViewInput,
): ArticleListView {
  return {
    path,
    title: `${input.labels.articles} ${yearInDigits(year, input.language)}`,
    year,
    count,
    years: input.once(articleYears),
    ...listArticles(input.once(articlesByYear).get(year) ?? [], input),
  };
}

/** The years that have their own page, the newest first; none if one page lists all articles. */
export function articleYears(input: ViewInput): ArticleYear[] {
  if (input.once(newestFirst).length <= mostOnPage) return [];
  return [...input.once(articlesByYear)].flatMap(([year, { length: count }]) =>
    // An article may be called `2019`, but none has a slash in its id.
    year ? [{ year, count, path: sitePath('articles', 'in', year) }] : [],
  );
}

function newestFirst({ graph }: ViewInput): Article[] {
  return articlesNewestFirst(graph);
}

/** Articles without a date are under no year. */
function articlesByYear(input: ViewInput): Map<string | undefined, Article[]> {
  return Map.groupBy(input.once(newestFirst), ({ date }) => date && truncateDate(date, 'year'));
}

function listArticles(
  articles: readonly Article[],
  { graph, labels, language }: ViewInput,
): Pick<ArticleListView, 'articles' | 'filters'> {
  const about: FilterDefinition<Article> = {
    id: 'about',
    label: labels.about,
    valuesOf: (article) => buildArticleSummary(graph, article).about.map(entityValue),
  };
  const { filters, marks } = buildListFilters(articles, [tagFilter(labels), about], language);
  return {
    articles: articles.map((article, at) => ({
      ...buildArticleSummary(graph, article),
      marks: marks[at] ?? [],
    })),
    filters,
  };
}
