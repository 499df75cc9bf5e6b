import type { Element } from 'xast';
import { x } from 'xastscript';
import type { NetworkEdge, NetworkNode, SiteNetwork } from './site-network.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { onLines, xmlFile } from '../xml/xml-file.ts';

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
  const content = onLines(elementsOf({ nodes, edges }, site));
  const graph = x('graph', { id: 'site', edgedefault: 'directed' }, about, content);
  const xmlns = 'http://graphml.graphdrawing.org/xmlns';
  return xmlFile(x('graphml', { xmlns }, onLines([...keys, graph])));
}

function* elementsOf({ nodes, edges }: SiteNetwork, site: SiteView): Generator<Element> {
  for (const node of nodes) yield nodeElement(node, site);
  for (const [at, edge] of edges.entries()) yield edgeElement(edge, at);
}

function nodeElement({ path, ...node }: NetworkNode, site: SiteView): Element {
  const values = { ...node, id: undefined, url: path && site.url + path };
  return x('node', { id: node.id }, dataOf('node', values));
}

function edgeElement({ source, target, sources = [], ...rest }: NetworkEdge, at: number): Element {
  const values = { ...rest, sources: sources.join(' ') || undefined };
  return x('edge', { id: `e${at}`, source, target }, dataOf('edge', values));
}

function keyOf(owner: string, name: string, type: 'string' | 'int'): Element {
  const attributes = { 'attr.name': name, 'attr.type': type };
  return x('key', { id: `${owner}-${name}`, for: owner, ...attributes });
}

function dataOf(owner: string, values: Record<string, string | number | undefined>): Element[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [x('data', { key: `${owner}-${name}` }, value)],
  );
}
