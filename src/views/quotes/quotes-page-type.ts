import { sitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';
import { buildQuotesPageViews } from './build-quotes-page-views.ts';
import { linkIfAny } from '../site/menu.ts';

export const quotesPageType = definePageType({
  id: 'quotes',
  pages: ({ graph, ...words }) => pagesOfViews(buildQuotesPageViews(graph, words)),
  reserves: ['quotes'],
  menus: [
    {
      weights: { read: 50 },
      links: linkIfAny('quotes', 'quotations', sitePath('quotes')),
    },
  ],
  isInSitemap: () => true,
  frame: ({ path }, { labels }) => ({
    title: labels.quotations,
    schemaOrg: 'CollectionPage',
    current: path,
  }),
});
