import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import { buildCollectionJsonLd } from '../parts/json-ld/build-collection-json-ld.ts';
import { articleYears, buildArticleYearView } from './build-article-list-view.ts';

/** The articles of each year, if there are too many for one page. */
export const articleYearPageType = definePageType({
  id: 'article-year',
  pages: (input) =>
    input
      .once(articleYears)
      .map((year) => ({ path: year.path, makeView: () => buildArticleYearView(year, input) })),
  frame: ({ path, title, articles }, { site }) => ({
    title,
    jsonLd: buildCollectionJsonLd({ title, path }, articles, site),
    current: sitePath('articles'),
  }),
});
