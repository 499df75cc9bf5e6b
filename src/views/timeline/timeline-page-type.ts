import { sitePath } from '../../model/addresses/path.ts';
import { definePageType, pagesOfViews } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import type { WholeTimelineView } from './whole-timeline-view.ts';
import { buildWholeTimelineViews } from './build-whole-timeline-views.ts';
import { linkIfAny } from '../site/menu.ts';

export const timelinePageType = definePageType({
  id: 'timeline',
  pages: (input) => pagesOfViews(buildTimelineViews(input)),
  reserves: ['timeline'],
  menus: [
    {
      weights: { header: 25, read: 30, start: 25 },
      links: linkIfAny('dates', 'timeline', sitePath('timeline')),
    },
  ],
  frame: ({ title }) => ({
    title,
    schemaOrg: 'CollectionPage',
    current: sitePath('timeline'),
  }),
});

function buildTimelineViews({ graph, labels, language, charts }: ViewInput): WholeTimelineView[] {
  const drawOverview = (): string | undefined => charts.drawOverview('timeline');
  return buildWholeTimelineViews(graph, { labels, language, drawOverview });
}
