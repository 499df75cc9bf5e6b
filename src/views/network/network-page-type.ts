import { sitePath } from '../../model/addresses/path.ts';
import { definePageType } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import type { WholeNetworkView } from './whole-network-view.ts';
import { buildWholeNetworkView } from './build-whole-network-view.ts';
import { linkIfAny } from '../site/menu.ts';

export const networkPageType = definePageType({
  id: 'network',
  pages: (input) =>
    input.graph.statements.length > 0
      ? [{ path: sitePath('network'), makeView: () => networkView(input) }]
      : [],
  reserves: ['network'],
  menus: [
    {
      weights: { read: 40 },
      links: linkIfAny('relations', 'network', sitePath('network')),
    },
  ],
  frame: ({ path }, { labels }) => ({
    title: labels.network,
    schemaOrg: 'CollectionPage',
    current: path,
  }),
});

function networkView({ graph, labels, language, charts }: ViewInput): WholeNetworkView {
  const drawOverview = (): string | undefined => charts.drawOverview('network');
  return buildWholeNetworkView(graph, { labels, language, drawOverview });
}
