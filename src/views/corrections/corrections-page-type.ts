import { sitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';
import { buildCorrectionsPageViews } from './build-corrections-page-views.ts';
import { linkIfAny } from '../site/menu.ts';

export const correctionsPageType = definePageType({
  id: 'corrections',
  pages: ({ graph }) => pagesOfViews(buildCorrectionsPageViews(graph)),
  reserves: ['corrections'],
  menus: [
    {
      weights: { check: 20 },
      links: linkIfAny('corrections', 'corrections', sitePath('corrections')),
    },
  ],
  frame: ({ path }, { labels }) => ({
    title: labels.corrections,
    schemaOrg: 'CollectionPage',
    current: path,
  }),
});
