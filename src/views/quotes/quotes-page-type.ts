import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import { quotesPage } from './quotes-page.ts';

export const quotesPageType = definePageType({
  id: 'quotes',
  views: ({ graph, language }) => quotesPage(graph, language),
  menus: [
    {
      weights: { read: 50 },
      links: ({ counts, labels }) =>
        counts.quotes > 0 ? [{ title: labels.quotations, path: sitePath('quotes') }] : [],
    },
  ],
  isInSitemap: () => true,
  frame: ({ path }, { labels }) => ({ title: labels.quotations, current: path }),
});
