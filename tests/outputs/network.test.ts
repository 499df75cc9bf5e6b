import assert from 'node:assert/strict';
import test from 'node:test';
import { graphmlFile } from '../../src/outputs/data/graphml.ts';
import type { SiteView } from '../../src/views/site/site-view.ts';
import { compileFiles } from '../made/compile-files.ts';
import { fileText } from '../made/file-text.ts';
import { findAll, readXml } from './read-xml.ts';
import { hostile, smallSiteFiles } from './small-site.ts';

interface NodeLink {
  directed: boolean;
  multigraph: boolean;
  graph: Record<string, unknown>;
  nodes: Record<string, string>[];
  links: (Record<'source' | 'target' | 'key' | 'type', string> & { weight: number })[];
}

const files = await smallSiteFiles();
const json = JSON.parse(files.get('/graph.json') ?? '') as NodeLink;
const graphml = readXml(files.get('/graph.graphml') ?? '');

test('nodes are entities, articles and names without a page', () => {
  assert.deepEqual(json.nodes.map(({ id }) => id).sort(), [
    'article:new',
    'article:old',
    'entity:acme',
    'entity:alone',
    'entity:ann',
    'entity:core',
    'entity:rival',
    'entity:sale',
    'name:Ann Other',
  ]);
});

test('each end of an edge is a node, and no two edges of a pair share a key', () => {
  const ids = new Set(json.nodes.map(({ id }) => id));
  assert.ok(json.links.length > 5);
  assert.deepEqual(
    json.links.filter(({ source, target }) => !ids.has(source) || !ids.has(target)),
    [],
  );
  const keys = json.links.map(({ source, target, key }) => `${source} ${target} ${key}`);
  assert.equal(new Set(keys).size, keys.length);
});

test('a relation called as mentions are does not take the key of a mention', async () => {
  const { site } = await compileFiles({
    'site.yaml': 'title: Site\ndescription: Of a test.\n',
    'kinds.yaml':
      'memo:\n  label: Memo\n  fields:\n    mentions: {type: relation, to: person, label: Mentions}\n',
    'entities/memo.md': '---\ntitle: A memo\nkind: memo\nmentions: ann\n---\nOf [[ann]].\n',
    'entities/ann.md': '---\ntitle: Ann\nkind: person\n---\nA person.\n',
  });
  const { links } = JSON.parse(fileText(site.files, '/graph.json')) as NodeLink;
  assert.deepEqual(
    links.map(({ key, type }) => [key, type]),
    [
      ['mentions', 'relation'],
      ['mentions-in-text', 'mention'],
    ],
  );
});

test('a symmetric relation that both ends state is one edge', () => {
  assert.equal(json.links.filter(({ key }) => key === 'competitors').length, 1);
});

test('a relation keeps its share, its date, its note and its sources', () => {
  assert.deepEqual(
    json.links.find(({ key }) => key === 'owns'),
    {
      source: 'entity:acme',
      target: 'entity:core',
      key: 'owns',
      type: 'relation',
      label: 'Owns',
      weight: 1,
      since: '2001',
      share: '52%',
      note: 'by proxy',
      sources: ['paper'],
    },
  );
});

test('the weight of a mention is its number of sentences', () => {
  const mention = json.links.find(
    ({ source, target }) => source === 'article:new' && target === 'entity:acme',
  );
  assert.deepEqual([mention?.type, mention?.weight], ['mention', 1]);
});

test('it names its site and licence', () => {
  assert.equal(json.graph['license'], 'CC0-1.0');
  assert.equal(json.graph['url'], 'https://example.org/base/');
});

test('GraphML has the same nodes and edges, with declared keys only', () => {
  const nodes = findAll(graphml, 'node');
  const edges = findAll(graphml, 'edge');
  const written = (id = ''): string => id.replace('Ann Other', 'Ann_x0020_Other');
  assert.deepEqual(
    nodes.map(({ attributes }) => attributes['id']),
    json.nodes.map(({ id }) => written(id)),
  );
  assert.deepEqual(
    edges.map(({ attributes }) => `${attributes['source']} ${attributes['target']}`),
    json.links.map(({ source, target }) => `${written(source)} ${written(target)}`),
  );
  const declared = new Set(findAll(graphml, 'key').map(({ attributes }) => attributes['id']));
  const used = findAll(graphml, 'data').map(({ attributes }) => attributes['key']);
  assert.deepEqual(
    used.filter((key) => !declared.has(key)),
    [],
  );
});

test('ids in GraphML are tokens of XML, and those of two names differ', () => {
  const names = ['Ann Other', 'Ann_Other', 'Ann_x0020_Other', 'Söns & Co. <"a">', '王 小明', '😀'];
  const nodes = names.map((name) => ({ id: `name:${name}`, type: 'name', title: name }) as const);
  const file = graphmlFile({ nodes, edges: [] }, {
    title: 'T',
    url: 'https://x.example',
  } as SiteView);
  const ids = findAll(readXml(file), 'node').map(({ attributes }) => attributes['id'] ?? '');
  assert.deepEqual(ids, [
    'name:Ann_x0020_Other',
    'name:Ann_Other',
    'name:Ann_x005F_x0020_Other',
    'name:Söns_x0020__x0026__x0020_Co._x0020__x003C__x0022_a_x0022__x003E_',
    'name:王_x0020_小明',
    'name:_x0001F600_',
  ]);
});

test('nodes of GraphML have their titles as labels, which Gephi shows', () => {
  const labels = findAll(graphml, 'data').filter(
    ({ attributes }) => attributes['key'] === 'node-label',
  );
  assert.deepEqual(
    labels.map(({ text }) => text),
    json.nodes.map(({ title }) => title),
  );
});

test('GraphML has the note of a relation', () => {
  const notes = findAll(graphml, 'data').filter(
    ({ attributes }) => attributes['key'] === 'edge-note',
  );
  assert.deepEqual(
    notes.map(({ text }) => text),
    ['by proxy'],
  );
});

test('a hostile title survives a round trip', () => {
  const titles = findAll(graphml, 'data').map(({ text }) => text);
  assert.ok(titles.includes(hostile));
});
