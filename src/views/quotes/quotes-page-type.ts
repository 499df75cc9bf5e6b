import { sitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';
import { buildQuotesPageViews } from './build-quotes-page-views.ts';

export const quotesPageType = definePageType({
  id: 'quotes',
  pages: ({ graph, ...words }) => pagesOfViews(buildQuotesPageViews(graph, words)),
  reserves: ['quotes'],
  menus: [
    {
      weights: { read: 50 },
      links: ({ counts, labels }) =>
        counts.quotes > 0 ? [{ title: labels.quotations, path: sitePath('quotes') }] : [],
    },
  ],
  isInSitemap: () => true,
  frame: ({ path }, { labels }) => ({
    title: labels.quotations,
    schemaOrg: 'CollectionPage',
    current: path,
  }),
});
