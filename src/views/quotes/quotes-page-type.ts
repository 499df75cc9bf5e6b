import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import { quotesPages } from './quotes-pages.ts';
import { linkIfAny } from '../site/menu.ts';

export const quotesPageType = definePageType({
  id: 'quotes',
  pages: quotesPages,
  reserves: ['quotes'],
  menus: [
    {
      weights: { read: 50 },
      links: linkIfAny('quotes', 'quotations', sitePath('quotes')),
    },
  ],
  frame: ({ title }) => ({
    title,
    schemaOrg: 'CollectionPage',
    current: sitePath('quotes'),
  }),
});
