import { sitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';
import { buildPageJsonLd } from '../parts/json-ld/build-page-json-ld.ts';
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
  frame: ({ path }, { labels, site }) => {
    const title = labels.corrections;
    return {
      title,
      jsonLd: buildPageJsonLd('CollectionPage', { title, path }, site),
      current: path,
    };
  },
});
