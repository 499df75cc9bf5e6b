import { sitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';
import { buildCorrectionsPageViews } from './build-corrections-page-views.ts';

export const correctionsPageType = definePageType({
  id: 'corrections',
  pages: ({ graph }) => pagesOfViews(buildCorrectionsPageViews(graph)),
  reserves: ['corrections'],
  menus: [
    {
      weights: { check: 20 },
      links: ({ counts, labels }) =>
        counts.corrections > 0
          ? [{ title: labels.corrections, path: sitePath('corrections') }]
          : [],
    },
  ],
  isInSitemap: () => true,
  frame: ({ path }, { labels }) => ({
    title: labels.corrections,
    schemaOrg: 'CollectionPage',
    current: path,
  }),
});
