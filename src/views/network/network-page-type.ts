import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import type { WholeNetworkView } from './whole-network-view.ts';
import { buildWholeNetworkViews } from './build-whole-network-views.ts';

export const networkPageType = definePageType({
  id: 'network',
  views: buildNetworkViews,
  reserves: ['network'],
  menus: [
    {
      weights: { read: 40 },
      links: ({ counts, labels }) =>
        counts.relations > 0 ? [{ title: labels.network, path: sitePath('network') }] : [],
    },
  ],
  isInSitemap: () => true,
  frame: ({ path }, { labels }) => ({ title: labels.network, current: path }),
});

function buildNetworkViews({ graph, labels, language, charts }: ViewInput): WholeNetworkView[] {
  const drawOverview = (): string | undefined => charts.drawOverview('network');
  return buildWholeNetworkViews(graph, { labels, language, drawOverview });
}
