import type { SiteNetwork } from './site-network.ts';
import type { SiteView } from '../../views/site/site-view.ts';

/** The network as node-link JSON for networkx (`edges="links"`) and d3, one line for each node and link. */
export function graphJson({ nodes, edges }: SiteNetwork, site: SiteView): string {
  const head = {
    directed: true,
    multigraph: true,
    graph: {
      title: site.title,
      url: `${site.url}/`,
      language: site.language,
      license: site.license ?? null,
    },
  };
  const nodeLines = nodes.map(({ path, ...node }) =>
    JSON.stringify({ ...node, ...(path && { url: site.url + path }) }),
  );
  const linkLines = edges.map((edge) => JSON.stringify(edge));
  return (
    `${JSON.stringify(head).slice(0, -1)},"nodes":[\n${nodeLines.join(',\n')}\n],` +
    `"links":[\n${linkLines.join(',\n')}\n]}\n`
  );
}
