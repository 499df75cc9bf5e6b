import { articlesNewestFirst } from '../../connect/articles-newest-first.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import type { ArticleListView } from './article-list-view.ts';
import { buildArticleSummary } from './build-article-view.ts';

export const articleListPageType = definePageType({
  id: 'article-list',
  views: buildArticleListViews,
  reserves: ['articles'],
  menus: [
    {
      weights: { header: 20, read: 10, start: 20 },
      links: ({ counts, labels }) =>
        counts.articles > 0 ? [{ title: labels.articles, path: sitePath('articles') }] : [],
    },
  ],
  isInSitemap: ({ articles }) => articles.length > 0,
  frame: ({ path, articles }, { site, labels: { articles: title } }) => ({
    title,
    jsonLd: buildCollectionJsonLd({ title, path }, articles, site),
    current: path,
  }),
});

function buildArticleListViews({ graph }: ViewInput): ArticleListView[] {
  const articles = articlesNewestFirst(graph).map((article) => buildArticleSummary(graph, article));
  return [{ path: sitePath('articles'), articles }];
}
