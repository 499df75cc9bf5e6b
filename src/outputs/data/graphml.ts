import type { NetworkEdge, NetworkNode, SiteNetwork } from './site-network.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { escapeXml } from '../xml/escape-xml.ts';

const nodeKeys = ['type', 'title', 'kind', 'url', 'date'] as const;
const edgeKeys = ['type', 'key', 'label', 'weight', 'since', 'until', 'share', 'role', 'sources'];

/** The network as GraphML, for Gephi, Cytoscape, igraph and yEd. */
export function graphmlFile({ nodes, edges }: SiteNetwork, site: SiteView): string {
  const keys = [
    ...nodeKeys.map((name) => keyOf('node', name, 'string')),
    ...edgeKeys.map((name) => keyOf('edge', name, name === 'weight' ? 'int' : 'string')),
    ...['title', 'url', 'license'].map((name) => keyOf('graph', name, 'string')),
  ];
  const about = dataOf('graph', {
    title: site.title,
    url: `${site.url}/`,
    license: site.license,
  });
  const parts = [
    ...nodes.map((node) => nodeElement(node, site)),
    ...edges.map((edge, at) => edgeElement(edge, at)),
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join('\n')}\n` +
    `<graph id="site" edgedefault="directed">${about}\n${parts.join('\n')}\n</graph>\n</graphml>\n`
  );
}

function nodeElement({ path, ...node }: NetworkNode, site: SiteView): string {
  const values = { ...node, id: undefined, url: path && site.url + path };
  return `<node id="${escapeXml(node.id)}">${dataOf('node', values)}</node>`;
}

function edgeElement({ source, target, sources = [], ...rest }: NetworkEdge, at: number): string {
  const values = { ...rest, sources: sources.join(' ') || undefined };
  const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
  return `<edge id="e${at}" ${ends}>${dataOf('edge', values)}</edge>`;
}

function keyOf(owner: string, name: string, type: 'string' | 'int'): string {
  return `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`;
}

function dataOf(owner: string, values: Record<string, string | number | undefined>): string {
  let data = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    data += `<data key="${owner}-${name}">${escapeXml(String(value))}</data>`;
  }
  return data;
}
