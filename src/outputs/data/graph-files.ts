import { filePath } from '../../model/addresses/path.ts';
import type { ViewInput } from '../../views/page-type/view-input.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { graphJson } from './graph-json.ts';
import { graphmlFile } from './graphml.ts';
import { siteNetwork, type SiteNetwork } from './site-network.ts';

/** The network of entities and articles, for network tools. */
export const graphFiles: FileFamily = {
  offline: ['folder'],
  reserves: ['graph'],
  menus: [
    {
      weights: { reuse: 60 },
      links: ({ counts, labels }) =>
        counts.entities > 0
          ? [
              { title: labels.graphFile, path: filePath('graph.json') },
              { title: labels.graphmlFile, path: filePath('graph.graphml') },
            ]
          : [],
    },
    {
      weights: { models: 20 },
      links: ({ labels }) => [{ title: labels.graphFile, path: filePath('graph.json') }],
    },
  ],
  files: (input) => [
    { path: filePath('graph.json'), make: () => graphJson(input.once(networkOf), input.site) },
    {
      path: filePath('graph.graphml'),
      make: () => graphmlFile(input.once(networkOf), input.site),
      madeFrom: () => [input.once(networkOf), input.site],
    },
  ],
};

function networkOf({ graph }: ViewInput): SiteNetwork {
  return siteNetwork(graph);
}
