import { articlesNewestFirst } from '../../connect/articles-newest-first.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import type { Article } from '../../model/records/article.ts';
import { buildListFilters, type FilterDefinition } from '../parts/filters/build-list-filters.ts';
import { entityValue } from '../parts/filters/filter-values.ts';
import { tagFilter } from '../parts/filters/tag-filter.ts';
import type { ArticleListView } from './article-list-view.ts';
import { buildArticleSummary } from './build-article-view.ts';
import { linkIfAny } from '../site/menu.ts';

export const articleListPageType = definePageType({
  id: 'article-list',
  pages: (input) => [{ path: sitePath('articles'), makeView: () => buildArticleListView(input) }],
  reserves: ['articles'],
  menus: [
    {
      weights: { header: 20, read: 10, start: 20 },
      links: linkIfAny('articles', 'articles', sitePath('articles')),
    },
  ],
  isInSitemap: ({ graph }) => graph.records.articles.length > 0,
  frame: ({ path, articles }, { site, labels: { articles: title } }) => ({
    title,
    jsonLd: buildCollectionJsonLd({ title, path }, articles, site),
    current: path,
  }),
});

function buildArticleListView({ graph, labels, language }: ViewInput): ArticleListView {
  const newest = articlesNewestFirst(graph);
  const about: FilterDefinition<Article> = {
    id: 'about',
    label: labels.about,
    valuesOf: (article) => buildArticleSummary(graph, article).about.map(entityValue),
  };
  const { filters, marks } = buildListFilters(newest, [tagFilter(labels), about], language);
  const articles = newest.map((article, at) => ({
    ...buildArticleSummary(graph, article),
    marks: marks[at] ?? [],
  }));
  return { path: sitePath('articles'), articles, filters };
}
