import { sitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';

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
  frame: ({ path }, { labels }) => ({
    title: labels.search,
    schemaOrg: 'SearchResultsPage',
    current: path,
  }),
});
