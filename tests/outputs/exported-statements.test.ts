import assert from 'node:assert/strict';
import test from 'node:test';
import { filePath } from '../../src/model/addresses/path.ts';
import type { FtmEntity } from '../../src/outputs/data/follow-the-money/follow-the-money.ts';
import { compileFiles } from '../made/compile-files.ts';
import { fileText } from '../made/file-text.ts';
import { findAll, readXml } from './read-xml.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>';
const { site } = await compileFiles({
  'site.yaml': 'title: Site\ndescription: Of a test.\nurl: https://example.org/base\n',
  'kinds.yaml': 'company:\n  fields:\n    pays_to: {type: relation, to: company, label: Pays}\n',
  'sources.yaml':
    '- {id: paper, type: article, title: A paper, URL: "https://paper.example/1"}\n- {id: book, type: book, title: A book}\n',
  'assets/mill.svg': svg,
  'entities/a/mill.md': `---
title: Mill
kind: company
aliases: [The Mill]
description: Grinds.
lang: de
website: https://mill.example/
wikidata: Q1
tags: [food]
updated: 2024-02-03
sources: [paper, book]
image: {src: mill.svg, alt: A mill, caption: In 1900, credit: Bo, license: CC0-1.0, source: paper}
founded: {value: 1998-11, source: paper, status: disputed}
employees:
  - {value: 12, asOf: 2020, note: about, confidence: low}
  - {value: 9, status: withdrawn}
owns:
  - {to: shop, since: 2001, until: 2004-05, share: 52%, role: owner, note: A note., source: [paper, book]}
  - {to: shop, since: 2010}
  - {name: Nobody Ltd}
pays_to: {to: shop, on: 2011-03-04, amount: a third of it, confidence: low}
---
Mill stood by [[shop]].

Mill sold [[shop]].
`,
  'entities/b/alpha.md': '---\ntitle: Alpha\nkind: place\n---\nA bay.\n',
  'entities/b/fire.md':
    '---\ntitle: Fire\nkind: event\ndate: 2003-02-01\nstatus: disputed\nconfidence: low\ninvolves: mill\n---\nIt burnt.\n',
  'entities/b/shop.md': '---\ntitle: Shop\nkind: company\n---\nSells.\n',
  'articles/one.md': '---\ntitle: One\ndate: 2024-03\n---\nOf [[mill]]. And of [[mill]] again.\n',
  'pages/about.md': '---\ntitle: About\n---\nOf [[mill]].\n',
});
const text = (name: string): string => fileText(site.files, filePath(name));
const address = (path: string): string => `https://example.org/base/${path}/`;

test('entities.json has all that is said of an entity, entities in the order of their ids', () => {
  const data = JSON.parse(text('entities.json')) as { license: null; entities: { id: string }[] };
  assert.equal(data.license, null);
  const [alpha, fire, mill, shop] = data.entities;
  assert.deepEqual(
    [alpha, fire, mill, shop].map((entity) => entity?.id),
    ['alpha', 'fire', 'mill', 'shop'],
  );
  const toShop = { id: 'shop', title: 'Shop', url: address('companies/shop') };
  assert.deepEqual(mill, {
    id: 'mill',
    kind: 'company',
    title: 'Mill',
    aliases: ['The Mill'],
    description: 'Grinds.',
    language: 'de',
    website: 'https://mill.example/',
    wikidata: 'Q1',
    updated: '2024-02-03',
    url: address('companies/mill'),
    image: {
      url: 'https://example.org/base/assets/mill.svg',
      alt: 'A mill',
      caption: 'In 1900',
      credit: 'Bo',
      license: 'CC0-1.0',
      sources: ['paper'],
    },
    tags: ['food'],
    fields: {
      founded: [{ value: '1998-11', status: 'disputed', sources: ['paper'] }],
      employees: [
        { value: 12, asOf: '2020', note: 'about', confidence: 'low', sources: [] },
        { value: 9, status: 'withdrawn', sources: [] },
      ],
    },
    relations: [
      {
        field: 'owns',
        label: 'Owns',
        direction: 'stated',
        to: toShop,
        since: '2001',
        until: '2004-05',
        share: '52%',
        role: 'owner',
        note: 'A note.',
        sources: ['paper', 'book'],
      },
      {
        field: 'owns',
        label: 'Owns',
        direction: 'stated',
        to: toShop,
        since: '2010',
        sources: [],
      },
      {
        field: 'owns',
        label: 'Owns',
        direction: 'stated',
        to: { title: 'Nobody Ltd' },
        sources: [],
      },
      {
        field: 'pays_to',
        label: 'Pays',
        direction: 'stated',
        to: toShop,
        on: '2011-03-04',
        amount: { text: 'a third of it' },
        confidence: 'low',
        sources: [],
      },
      {
        field: 'involves',
        label: 'Events',
        direction: 'inverse',
        to: { id: 'fire', title: 'Fire', url: address('events/fire') },
        sources: [],
      },
    ],
    sources: ['paper', 'book'],
    mentions: 3,
  });
  assert.partialDeepStrictEqual(fire, { confidence: 'low', status: 'disputed' });
});

interface Network {
  directed: boolean;
  multigraph: boolean;
  nodes: ({ id: string } & Record<string, string>)[];
  links: ({ source: string; target: string; sources?: string[] } & Record<string, unknown>)[];
}
const network = JSON.parse(text('graph.json')) as Network;

test('the network is directed, and has nodes with their dates and edges with all that a relation says', () => {
  assert.ok(network.directed && network.multigraph);
  const owns = { source: 'entity:mill', type: 'relation', label: 'Owns', weight: 1 };
  const mentions = { key: 'mentions', type: 'mention', weight: 2 };
  assert.deepEqual(
    network.nodes.filter(({ id }) => !/shop|alpha/.test(id)),
    [
      {
        id: 'entity:mill',
        type: 'entity',
        title: 'Mill',
        kind: 'company',
        url: address('companies/mill'),
      },
      {
        id: 'entity:fire',
        type: 'entity',
        title: 'Fire',
        kind: 'event',
        date: '2003-02-01',
        confidence: 'low',
        status: 'disputed',
        url: address('events/fire'),
      },
      {
        id: 'article:one',
        type: 'article',
        title: 'One',
        date: '2024-03',
        url: address('articles/one'),
      },
      { id: 'name:Nobody Ltd', type: 'name', title: 'Nobody Ltd' },
    ],
  );
  assert.deepEqual(network.links, [
    {
      ...owns,
      target: 'entity:shop',
      key: 'owns',
      since: '2001',
      until: '2004-05',
      share: '52%',
      role: 'owner',
      note: 'A note.',
      sources: ['paper', 'book'],
    },
    { ...owns, target: 'entity:shop', key: 'owns-2', since: '2010', sources: [] },
    { ...owns, target: 'name:Nobody Ltd', key: 'owns', sources: [] },
    {
      ...owns,
      target: 'entity:shop',
      key: 'pays_to',
      label: 'Pays',
      on: '2011-03-04',
      amount: 'a third of it',
      confidence: 'low',
      sources: [],
    },
    {
      ...owns,
      source: 'entity:fire',
      target: 'entity:mill',
      key: 'involves',
      label: 'Involves',
      sources: [],
    },
    { ...mentions, source: 'entity:mill', target: 'entity:shop' },
    { ...mentions, source: 'article:one', target: 'entity:mill' },
  ]);
});

test('GraphML has each value of the network, sources in one text', () => {
  const graphml = readXml(text('graph.graphml'));
  // Without its namespace, programs take the file for other XML.
  assert.match(
    text('graph.graphml'),
    /<graphml xmlns="http:\/\/graphml\.graphdrawing\.org\/xmlns">/,
  );
  assert.equal(findAll(graphml, 'graph')[0]?.attributes['edgedefault'], 'directed');
  const types = new Map(
    findAll(graphml, 'key').map(({ attributes }) => [attributes['id'], attributes['attr.type']]),
  );
  const valuesOf = (name: 'node' | 'edge') =>
    findAll(graphml, name).map((element) =>
      Object.fromEntries(
        findAll(element, 'data').map(({ attributes, text: value }) => [
          attributes['key']?.replace(`${name}-`, ''),
          types.get(attributes['key']) === 'string' ? value : Number(value),
        ]),
      ),
    );
  assert.deepEqual(
    valuesOf('node'),
    network.nodes.map(({ id, ...node }) => ({ ...node, label: node['title'] })),
  );
  assert.deepEqual(
    valuesOf('edge'),
    network.links.map(({ source, target, sources = [], ...edge }) => ({
      ...edge,
      ...(sources.length > 0 && { sources: sources.join(' ') }),
    })),
  );
});

test('FollowTheMoney has what its schemas know of an entity, and counts relations that are alike', () => {
  const things = text('entities.ftm.json')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as FtmEntity);
  assert.deepEqual(things.find(({ id }) => id === 'mill')?.properties, {
    name: ['Mill'],
    alias: ['The Mill'],
    summary: ['Grinds.'],
    website: ['https://mill.example/'],
    wikidataId: ['Q1'],
    keywords: ['food'],
    incorporationDate: ['1998-11'],
    notes: ['Founded, 1998-11: Disputed', 'Employees, 12: Low confidence'],
    sourceUrl: ['https://paper.example/1'],
    publisher: ['Site'],
    publisherUrl: [address('companies/mill')],
    modifiedAt: ['2024-02-03'],
  });
  const relations = things.filter(({ id }) => id.includes('.') && id.endsWith('.shop'));
  assert.deepEqual(
    relations.map(({ id, schema, properties }) => [id, schema, properties['startDate']]),
    [
      ['mill.owns.shop', 'Ownership', ['2001']],
      ['mill.pays-to.shop', 'UnknownLink', undefined],
    ],
  );
  assert.deepEqual(things.find(({ id }) => id === 'mill.owns.shop.2')?.properties, {
    owner: ['mill'],
    asset: ['shop'],
    startDate: ['2010'],
  });
});
