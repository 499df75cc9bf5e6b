import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { SiteNetwork } from './site-network.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { onLines, writtenOnce, xmlFile } from '../xml/xml-file.ts';

/** `label` repeats the title: Gephi writes it beside nodes, and ids where it is absent. */
const nodeKeys = ['type', 'title', 'label', 'kind', 'url', 'date', 'confidence', 'status'] as const;
/** Keys of edges, and the types of those that are not text. */
const edgeKeys = [
  'type',
  'key',
  'label',
  'weight',
  'on',
  'since',
  'until',
  'share',
  'role',
  'note',
  'amount',
  'amountValue',
  'amountUnit',
  'confidence',
  'status',
  'sources',
];
const numbers: Readonly<Record<string, 'int' | 'double'>> = {
  weight: 'int',
  amountValue: 'double',
};

/** The network as GraphML, for Gephi, Cytoscape, igraph and yEd. */
export function graphmlFile({ nodes, edges }: SiteNetwork, site: SiteView): string {
  const keys = [
    ...nodeKeys.map((name) => keyOf('node', name, 'string')),
    ...edgeKeys.map((name) => keyOf('edge', name, numbers[name] ?? 'string')),
    ...['title', 'url', 'license'].map((name) => keyOf('graph', name, 'string')),
  ];
  const dataOf = dataWriter();
  const about = dataOf('graph', {
    title: site.title,
    url: `${site.url}/`,
    license: site.license,
  });
  const content = onLines(elementsOf({ nodes, edges }, site, dataOf));
  const graph = x('graph', { id: 'site', edgedefault: 'directed' }, about, content);
  const xmlns = 'http://graphml.graphdrawing.org/xmlns';
  return xmlFile(x('graphml', { xmlns }, onLines([...keys, graph])));
}

/** The values of an element, each by its name. */
type DataOf = (
  owner: string,
  values: Record<string, string | number | undefined>,
) => ElementContent[];

function* elementsOf(
  { nodes, edges }: SiteNetwork,
  site: SiteView,
  dataOf: DataOf,
): Generator<Element> {
  for (const { path, ...node } of nodes) {
    const values = { ...node, id: undefined, label: node.title, url: path && site.url + path };
    yield x('node', { id: token(node.id) }, dataOf('node', values));
  }
  for (const [at, { source, target, sources = [], ...rest }] of edges.entries()) {
    const values = { ...rest, sources: sources.join(' ') || undefined };
    const ends = { source: token(source), target: token(target) };
    yield x('edge', { id: `e${at}`, ...ends }, dataOf('edge', values));
  }
}

/**
 * An id as the schema of GraphML takes it, an NMTOKEN: other signs, as names without a page have, become their number
 * in the way of ISO 9075-14, `Ann_x0020_Other`.
 */
function token(id: string): string {
  return id.replace(noNameSign, (sign) => {
    const number = sign.codePointAt(0) ?? 0;
    return `_x${number
      .toString(16)
      .toUpperCase()
      .padStart(number > 0xffff ? 8 : 4, '0')}_`;
  });
}

/** What is no letter, digit or sign of an XML name, in any edition of XML; and `_x`, to keep names apart. */
const noNameSign = /_(?=x)|[^\w:.\u00c0-\u1fff\u3005-\ud7ff-]|[^\p{L}\p{M}\p{Nd}\w:.-]/gu;

function keyOf(owner: string, name: string, type: 'string' | 'int' | 'double'): Element {
  const attributes = { 'attr.name': name, 'attr.type': type };
  return x('key', { id: `${owner}-${name}`, for: owner, ...attributes });
}

/** Writes each value once: most edges have the same few. */
function dataWriter(): DataOf {
  const written = new Map<string, ElementContent>();
  return (owner, values) =>
    Object.entries(values).flatMap(([name, value]) => {
      if (value === undefined) return [];
      const key = `${owner}-${name}`;
      const known = written.get(`${key} ${value}`);
      const data = known ?? writtenOnce(x('data', { key }, value));
      if (!known) written.set(`${key} ${value}`, data);
      return [data];
    });
}
