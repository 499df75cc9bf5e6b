import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import { buildArticleListView } from './build-article-list-view.ts';
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
  frame: ({ path, title, articles }, { site }) => ({
    title,
    jsonLd: buildCollectionJsonLd({ title, path }, articles, site),
    current: path,
  }),
});
