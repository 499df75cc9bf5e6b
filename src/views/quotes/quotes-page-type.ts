import { definePageType } from '../page-type/page-type.ts';
import { quotesPage } from './quotes-page.ts';

export const quotesPageType = definePageType({
  id: 'quotes',
  views: ({ graph, language }) => quotesPage(graph, language),
  isInSitemap: () => true,
  frame: ({ path }, { labels }) => ({ title: labels.quotations, current: path }),
});
