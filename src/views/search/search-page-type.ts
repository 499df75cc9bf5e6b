import { sitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';
import { buildPageJsonLd } from '../parts/json-ld/build-page-json-ld.ts';

export const searchPageType = definePageType({
  id: 'search',
  pages: () => pagesOfViews([{ path: sitePath('search') }]),
  reserves: ['search'],
  menus: [
    {
      weights: { check: 40 },
      links: ({ labels }) => [{ title: labels.search, path: sitePath('search') }],
    },
  ],
  isInSitemap: () => false,
  frame: ({ path }, { labels, site }) => {
    const title = labels.search;
    return {
      title,
      jsonLd: buildPageJsonLd('SearchResultsPage', { title, path }, site),
      current: path,
    };
  },
});
