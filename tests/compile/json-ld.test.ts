import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { compileFiles } from '../made/compile-files.ts';
import { fileText } from '../made/file-text.ts';

test('JSON-LD has all items of a list, and of several statements the preferred one', async () => {
  const { site } = await compileFiles({
    'entities/acme.md':
      '---\ntitle: Acme\nkind: company\ntickers: ["0700", TME]\nfounded:\n  - {value: 1998, source: s}\n  - {value: 1999, source: s}\n---\n',
    'sources.yaml': '- {id: s, title: S}\n',
  });
  const { jsonLd } = site.pages.ofType('entity')[0]?.frame() ?? {};
  assert.deepEqual(jsonLd?.['tickerSymbol'], ['0700', 'TME']);
  assert.equal(jsonLd?.['foundingDate'], '1998');
});

test('fields that name the same property of schema.org add to it, and to addresses and aliases', async () => {
  const { site } = await compileFiles({
    'kinds.yaml':
      'quay:\n  label: Quay\n  plural: Quays\n  fields:\n    registry: {type: url, schemaOrg: sameAs}\n' +
      '    depth: {type: number, schemaOrg: size}\n    width: {type: number, schemaOrg: size}\n' +
      '    formerly: {type: text, schemaOrg: alternateName}\n',
    'entities/vik.md':
      '---\ntitle: Vik\nkind: quay\naliases: [Vik Quay]\nformerly: [Vika, Viken]\nwikidata: Q1\n' +
      'registry: https://registry.example/vik\ndepth: 5\nwidth: 7\n---\n',
  });
  const { jsonLd } = site.pages.ofType('entity')[0]?.frame() ?? {};
  assert.deepEqual(jsonLd?.['sameAs'], [
    'https://www.wikidata.org/wiki/Q1',
    'https://registry.example/vik',
  ]);
  assert.deepEqual(jsonLd?.['size'], [5, 7]);
  assert.deepEqual(jsonLd?.['alternateName'], ['Vik Quay', 'Vika', 'Viken']);
});

test('an author has the address of the page here, those of the site their ORCID wherever they are named', async () => {
  const { site } = await compileFiles({
    'site.yaml':
      'title: T\ndescription: D\nurl: https://example.org/base\nauthors:\n' +
      '  - {name: Ada Berg, orcid: 0000-0002-1825-0097}\n',
    'articles/own.md': '---\ntitle: Own\ndate: 2024\nauthors: [ann]\n---\nNothing is cited.\n',
    'entities/ann.md': '---\ntitle: Ann\nkind: person\n---\n',
    'data/output.csv': 'entity,date,value\nann,2024,1\n',
    'data/output.yaml':
      'title: Output\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number}\n',
  });
  const article = site.pages.ofType('article')[0]?.frame().jsonLd;
  const url = 'https://example.org/base/people/ann/';
  assert.deepEqual(article?.['author'], [{ '@type': 'Person', name: 'Ann', url }]);
  const dataset = site.pages.ofType('dataset')[0]?.frame().jsonLd;
  const sameAs = 'https://orcid.org/0000-0002-1825-0097';
  assert.deepEqual(dataset?.['creator'], [{ '@type': 'Person', name: 'Ada Berg', sameAs }]);
  assert.ok(!('citation' in article) && !('about' in article) && !('isBasedOn' in dataset));
});

test('only people have a profile, the only one that Open Graph knows', async () => {
  const { site } = await compileFiles({
    'entities/ann.md': '---\ntitle: Ann\nkind: person\n---\n',
    'entities/sale.md': '---\ntitle: The sale\nkind: event\ndate: 2020\n---\n',
  });
  const types = site.pages.ofType('entity').map((page) => [page.path, page.frame().type]);
  assert.deepEqual(Object.fromEntries(types), {
    '/people/ann/': 'profile',
    '/events/sale/': 'website',
  });
});

test('events have their place, companies their founders, laws their jurisdiction and first day', async () => {
  const { site } = await compileFiles({
    'site.yaml': 'title: T\ndescription: D\nurl: https://example.org\n',
    'entities/sale.md': '---\ntitle: The sale\nkind: event\ndate: 2020\nlocation: Oslo\n---\n',
    'entities/ann.md': '---\ntitle: Ann\nkind: person\n---\n',
    'entities/kran.md':
      '---\ntitle: Kran\nkind: company\nfounders: [ann, {name: Bo}]\nowns: [vik]\n---\n',
    'entities/vik.md': '---\ntitle: Vik\nkind: company\n---\n',
    'entities/act.md':
      '---\ntitle: The act\nkind: law\njurisdiction: Norway\neffective: 2021-01-01\n---\n',
    'entities/norway.md': '---\ntitle: Norway\nkind: place\n---\n',
    'entities/oslo.md': '---\ntitle: Oslo\nkind: place\nwithin: norway\n---\n',
  });
  const pages = site.pages.ofType('entity');
  const valueOf = (path: string, property: string): unknown =>
    pages.find((page) => page.path === path)?.frame().jsonLd?.[property];
  assert.equal(valueOf('/events/sale/', 'location'), 'Oslo');
  assert.equal(valueOf('/laws/act/', 'legislationJurisdiction'), 'Norway');
  assert.equal(valueOf('/laws/act/', 'legislationDateOfApplicability'), '2021-01-01');
  const ann = { '@id': 'https://example.org/people/ann/', name: 'Ann' };
  assert.deepEqual(valueOf('/companies/kran/', 'founder'), [ann, { name: 'Bo' }]);
  const norway = { '@id': 'https://example.org/places/norway/', name: 'Norway' };
  assert.deepEqual(valueOf('/places/oslo/', 'containedInPlace'), norway);
});

test('a table has its description, else its title and that of the site, its dates, licence and measures with units', async () => {
  const { site } = await compileFiles({
    'data/a.csv': 'date,value,staff,note\n2020,5,6,x\n2021,6,7,y\n',
    'data/a.yaml':
      'title: A\ndescription: Of cranes.\nlicense: CC-BY-4.0\ncolumns: {date: {type: date}, value: {type: number, label: Weight, unit: t}, staff: {type: number}, note: {type: text}}\n',
    'data/b.csv': 'date,value\n2020,5\n',
    'data/b.yaml': 'title: B\ncolumns: {date: {type: date}, value: {type: number}}\n',
  });
  const [a, b] = site.pages.ofType('dataset').map((page) => page.frame().jsonLd);
  assert.deepEqual([a?.['description'], b?.['description']], ['Of cranes.', 'B. Of a test.']);
  assert.deepEqual(
    [a?.['temporalCoverage'], a?.['license'], b?.['license']],
    ['2020/2021', 'https://creativecommons.org/licenses/by/4.0/', undefined],
  );
  assert.deepEqual(a?.['variableMeasured'], [
    { '@type': 'PropertyValue', name: 'Weight', unitText: 't' },
    { '@type': 'PropertyValue', name: 'Staff' },
  ]);
});

test('a chart has the licence of its table, else that of the site, and its own description', async () => {
  const columns = 'columns: {date: {type: date}, value: {type: number}}\n';
  const { site } = await compileFiles({
    'site.yaml': 'title: T\ndescription: D\nurl: https://example.org\nlicense: CC0-1.0\n',
    'data/a.csv': 'date,value\n2020,5\n2021,6\n',
    'data/a.yaml': `title: A\nlicense: CC-BY-4.0\n${columns}`,
    'data/b.csv': 'date,value\n2020,5\n2021,6\n',
    'data/b.yaml': `title: B\n${columns}`,
    'charts/a.yaml': 'title: A rose\ntype: line\ndata: a\ndescription: It rose by one.\n',
    'charts/b.yaml': 'title: B rose\ntype: line\ndata: b\n',
  });
  const [a, b] = ['a', 'b'].map(
    (id) => site.pages.find('chart', sitePath('charts', id))?.frame().jsonLd,
  );
  assert.partialDeepStrictEqual(a, {
    description: 'It rose by one.',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    encodingFormat: 'image/png',
  });
  assert.equal(b?.['license'], 'https://creativecommons.org/publicdomain/zero/1.0/');
  assert.match(String(b?.['description']), /First 5, last 6/);
});

test('a text has its corrections, and the newest of them as its last change', async () => {
  const corrections =
    'corrections: [{date: 2024-05-06, text: Six ships.}, {date: 2024-03-04, text: Oslo.}]';
  const { site } = await compileFiles({
    'site.yaml':
      'title: T\ndescription: D\nurl: https://example.org\nlicense: CC-BY-4.0\nauthors: [Site]\n',
    'articles/a.md': `---\ntitle: A\ndate: 2024-01-02\nupdated: 2024-04-05\n${corrections}\n---\n\nText.\n`,
    'articles/b.md': '---\ntitle: B\ndate: 2024-01-02\n---\n\nText.\n',
    'pages/c.md': `---\ntitle: C\nauthors: [Ann]\n${corrections}\n---\n\nText.\n`,
    'pages/d.md': '---\ntitle: D\n---\n\nText.\n',
  });
  const said = ['articles/a', 'articles/b', 'c', 'd'].map((path) => {
    const page = site.pages.all.find((each) => each.path === `/${path}/`);
    const jsonLd = page?.frame().jsonLd ?? {};
    return [jsonLd['dateModified'], page?.lastModified, jsonLd['correction']];
  });
  const listed = [
    { '@type': 'CorrectionComment', text: 'Six ships.', datePublished: '2024-05-06' },
    { '@type': 'CorrectionComment', text: 'Oslo.', datePublished: '2024-03-04' },
  ];
  assert.deepEqual(said, [
    ['2024-05-06', '2024-05-06', listed],
    ['2024-01-02', '2024-01-02', undefined],
    ['2024-05-06', '2024-05-06', listed],
    [undefined, undefined, undefined],
  ]);
  assert.partialDeepStrictEqual(site.pages.find('page', sitePath('c'))?.frame().jsonLd, {
    license: 'https://creativecommons.org/licenses/by/4.0/',
    author: [{ '@type': 'Person', name: 'Ann' }],
  });
  const feed = JSON.parse(fileText(site.files, '/feed.json')) as {
    items: Record<string, string>[];
  };
  assert.deepEqual(
    feed.items.map((item) => item['date_modified']),
    ['2024-05-06T00:00:00.000Z', undefined],
  );
});
