import assert from 'node:assert/strict';
import test from 'node:test';
import { sitePath } from '../../src/model/addresses/path.ts';
import { compileFiles } from '../made/compile-files.ts';

const ship = (title: string, rest: string): Record<string, string> => ({
  [`entities/${title.toLowerCase()}.md`]: `---\ntitle: ${title}\nkind: ship\n${rest}\n---\n`,
});
const files = {
  'kinds.yaml': `ship:
  label: Ship
  fields:
    built: {type: date, label: Built}
    tonnage: {type: number, label: Tonnage}
    flag: {type: text, label: Flag}
    yard: {type: relation, to: company, label: Yard, inverse: Built}
`,
  'entities/yard.md': '---\ntitle: The yard\nkind: company\n---\n',
  ...ship(
    'Alma',
    'built: 1998-02\ntonnage: 900\nflag: {value: Norway, confidence: low}\nyard: yard\ntags: [ferries]',
  ),
  ...ship(
    'Bris',
    'built: 1998\ntonnage: 1000\nflag: {value: Norway, confidence: low}\nyard: {name: Elsewhere}',
  ),
  ...ship('Cora', 'built: 2001\ntonnage: 80\nflag: Norway\nyard: yard\ntags: [Ferries, old]'),
  'data/trips.csv': 'entity,date,value\nalma,2020-01-01,5\nbris,2020-01-01,7\n',
  'data/trips.yaml':
    'title: Trips\nprofile: true\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number, label: Trips}\n',
  'articles/one.md':
    '---\ntitle: One\ndate: 2024-01-01\ntags: [ferries, Storms]\n---\n[[alma]] and [[cora]].\n',
  'pages/ferries.md': '---\ntitle: Ferries\ndescription: Ships that cross.\n---\nText.\n',
};

test('a list is narrowed by its fields, by data and by tags, and leaves out what is the same everywhere', async () => {
  const { site } = await compileFiles(files);
  const [list] = site.pages.ofType('kind-list').filter(({ path }) => path === '/ships/');
  assert.deepEqual(
    list?.view.filters.map(({ id, values }) => [id, values.map(({ value }) => value)]),
    [
      ['data', ['trips', 'none']],
      ['tag', ['ferries', 'old']],
      ['confidence', ['low']],
      ['built', ['2001', '1998']],
      ['yard', ['yard', 'Elsewhere']],
    ],
  );
  assert.deepEqual(
    list?.view.columns.map(({ id, type, order }) => [id, type, order]),
    [
      ['built', 'date', undefined],
      ['tonnage', 'number', undefined],
    ],
  );
  assert.equal(list?.view.figureDate, '1 Jan 2020');
});

test('a list of events sorts from the first day to the last, other dates from the last', async () => {
  const { site } = await compileFiles({
    'entities/fire.md': '---\ntitle: Fire\nkind: event\ndate: 2001\nendDate: 2002\n---\n',
    'entities/storm.md': '---\ntitle: Storm\nkind: event\ndate: 2003\nendDate: 2004\n---\n',
  });
  const [list] = site.pages.ofType('kind-list').filter(({ path }) => path === '/events/');
  assert.deepEqual(
    list?.view.columns.map(({ id, type, order }) => [id, type, order]),
    [
      ['date', 'date', 'ascending'],
      ['endDate', 'date', undefined],
    ],
  );
});

test('the page of a tag says what goes with it, in the words of the page of its name', async () => {
  const { site } = await compileFiles(files);
  const [tag] = site.pages.ofType('tag').filter(({ path }) => path === '/tags/ferries/');
  const { about, pages, tags, entities } = tag?.view ?? {};
  assert.equal(pages?.length, 3);
  assert.equal(about?.description, 'Ships that cross.');
  assert.deepEqual(
    tags?.map((each) => [each.tag, each.count]),
    [
      ['old', 1],
      ['Storms', 1],
    ],
  );
  assert.deepEqual(
    entities?.map(({ id, count }) => [id, count]),
    [
      ['alma', 1],
      ['cora', 1],
    ],
  );
});

test('the pages of a tag stand newest first with their dates, those without one last', async () => {
  const tagged = (date: string): string => `---\n${date}\ntags: [tides]\n---\nText.\n`;
  const { site } = await compileFiles({
    'articles/a.md': tagged('title: A\ndate: 2021-05-01\nupdated: 2025-05-01'),
    'articles/b.md': tagged('title: B\ndate: 2024-05-01'),
    'entities/c.md': tagged('title: C\nkind: company'),
    'pages/d.md': tagged('title: D\nupdated: 2023-05-01\ndate: 2020-05-01'),
  });
  assert.deepEqual(
    site.pages.ofType('tag')[0]?.view.pages.map(({ title, date }) => [title, date]),
    [
      ['B', '2024-05-01'],
      ['D', '2023-05-01'],
      ['A', '2021-05-01'],
      ['C', undefined],
    ],
  );
});

test('a tag names the tags most often beside it first, and the entities that its articles have in common', async () => {
  const tagged = (tags: string, text: string): string =>
    `---\ntitle: T\ndate: 2024\ntags: [tides, ${tags}]\n---\n${text}\n`;
  const { site } = await compileFiles({
    ...files,
    'articles/two.md': tagged('Harbours, Zebras', '[[alma]] and [[bris]].'),
    'articles/three.md': tagged('Zebras', '[[alma]].'),
  });
  const tag = site.pages.ofType('tag').find(({ path }) => path === '/tags/tides/');
  assert.deepEqual(
    tag?.view.tags.map((each) => [each.tag, each.count]),
    [
      ['Zebras', 2],
      ['Harbours', 1],
    ],
  );
  assert.deepEqual(
    tag.view.entities.map(({ id, count }) => [id, count]),
    [['alma', 2]],
  );
});

test('entities with the highest figures come first, those without by their names', async () => {
  const { site } = await compileFiles({
    'entities/low.md': '---\ntitle: Low\nkind: company\n---\n',
    'entities/top.md': '---\ntitle: Top\nkind: company\n---\n',
    'data/staff.csv': 'entity,date,value\nlow,2020,5\ntop,2020,70\n',
    'data/staff.yaml':
      'title: Staff\nprofile: true\ncolumns: {entity: {type: entity}, date: {type: date}, value: {type: number}}\n',
    'entities/a.md': '---\ntitle: Öl\nkind: company\n---\n',
    'entities/b.md': '---\ntitle: Zinc\nkind: company\n---\n',
    'entities/c.md': '---\ntitle: ash\nkind: company\n---\n',
  });
  assert.deepEqual(
    site.pages.ofType('kind-list')[0]?.view.rows.map(({ title }) => title),
    ['Top', 'Low', 'ash', 'Öl', 'Zinc'],
  );
});

test('of entities in equally many articles, a tag names first what the articles mention most', async () => {
  const { site } = await compileFiles({
    ...files,
    'articles/one.md':
      '---\ntitle: One\ndate: 2024-01-01\ntags: [ferries]\n---\n[[alma]] met [[cora]]. Then [[cora|she]] left, and [[cora|she]] came back.\n',
  });
  const tag = site.pages.ofType('tag').find(({ path }) => path === '/tags/ferries/');
  assert.deepEqual(
    tag?.view.entities.map(({ id }) => id),
    ['cora', 'alma'],
  );
});

test('the list of datasets leads to their descriptor only if there are any', async () => {
  const pathOf = async (written: Record<string, string>): Promise<string | undefined> => {
    const { site } = await compileFiles(written);
    const path = site.pages.find('dataset-list')?.view.packagePath;
    assert.equal(
      site.files.some((file) => file.path === '/data/datapackage.json'),
      path !== undefined,
    );
    return path;
  };
  assert.equal(await pathOf(files), '/data/datapackage.json');
  assert.equal(await pathOf({ 'pages/about.md': '# About\n\nText.\n' }), undefined);
});

test('the list of datasets names the licence of all once, and the licences of rows only if they differ', async () => {
  const data = (id: string, license: string): Record<string, string> => ({
    [`data/${id}.csv`]: 'date,value\n2020-01-01,5\n',
    [`data/${id}.yaml`]: `title: ${id}\nlicense: ${license}\ncolumns:\n  value: {type: number}\n`,
  });
  const sharedOf = async (written: Record<string, string>): Promise<string | undefined> => {
    const { site } = await compileFiles(written);
    return site.pages.find('dataset-list')?.view.sharedLicense;
  };
  assert.equal(await sharedOf({ ...data('a', 'CC0-1.0'), ...data('b', 'CC0-1.0') }), 'CC0-1.0');
  assert.equal(await sharedOf({ ...data('a', 'CC0-1.0'), ...data('b', 'CC-BY-4.0') }), undefined);
});

test('lists and cards say until when a relation held, after those that hold', async () => {
  const kinds = 'ship:\n  label: Ship\n  fields: {owner: {type: relation, to: company}}\n';
  const owners =
    'owner: [{to: old, until: 2005-05-12}, {to: first, until: 1990}, {to: old, until: 1980}, new]';
  const company = (title: string): Record<string, string> => ({
    [`entities/${title.toLowerCase()}.md`]: `---\ntitle: ${title}\nkind: company\n---\nText.\n`,
  });
  const { site } = await compileFiles({
    'kinds.yaml': kinds,
    ...ship('Alma', owners),
    ...ship('Bris', 'owner: {name: Someone, until: 2001}'),
    ...company('Old'),
    ...company('First'),
    ...company('New'),
    'articles/one.md':
      '---\ntitle: One\ndate: 2024-01-01\n---\n[[alma]]\n\n::entities{kind=ship}\n',
  });
  const [list] = site.pages.ofType('kind-list').filter(({ path }) => path === '/ships/');
  assert.deepEqual(
    list?.view.rows.map(({ cells }) => cells.map(({ text }) => text)),
    [['New, Old (until 12 May 2005), First (until 1990)'], ['Someone (until 2001)']],
  );
  const [article] = site.pages.ofType('article');
  assert.match(
    article?.view.bodyHtml ?? '',
    /New, Old \(until 12 May 2005\), First \(until 1990\)/,
  );
  const [card] = article?.view.cards ?? [];
  assert.deepEqual(card?.facts, [{ label: 'Owner', text: 'New, Old (until 12 May 2005), …' }]);
});

test('the list of tags is in the order of the alphabet of the language', async () => {
  const { site } = await compileFiles({
    'site.yaml': 'title: T\ndescription: D\nlanguage: tr\n',
    'articles/bir.md':
      '---\ntitle: Bir\ndate: 2024-01-01\ntags: [tarla, Şirket, çay, emek]\n---\nMetin.\n',
  });
  const [list] = site.pages.ofType('tag-list');
  assert.deepEqual(
    list?.view.tags.map(({ tag }) => tag),
    ['çay', 'emek', 'Şirket', 'tarla'],
  );
});

test('a cell of a list has the preferred statement of a fact, and all items of a plain list', async () => {
  const { site } = await compileFiles({
    ...files,
    'entities/alma.md': `---
title: Alma
kind: ship
tonnage:
  - {value: 900, asOf: 2020}
  - {value: 700, asOf: 1999, status: disputed}
flag: [Norway, Malta]
---
`,
    'entities/bris.md': '---\ntitle: Bris\nkind: ship\nflag: Norway\n---\n',
    'entities/cora.md': '---\ntitle: Cora\nkind: ship\n---\n',
  });
  const rows = site.pages.find('kind-list', sitePath('ships'))?.view;
  const cells = JSON.stringify(rows);
  assert.match(cells, /"900"/);
  assert.match(cells, /Norway, Malta/);
  assert.doesNotMatch(cells, /900, 700/);
});

test('pages and search have a tag in the spelling of its own page', async () => {
  const { site } = await compileFiles(files);
  const article = site.pages.ofType('article')[0]?.view.tags.map(({ tag }) => tag);
  assert.deepEqual(article, ['ferries', 'Storms']);
  const cora = site.pages.find('entity', sitePath('ships', 'cora'))?.view.tags;
  assert.deepEqual(
    cora?.map(({ tag }) => tag),
    ['ferries', 'old'],
  );
  assert.equal(site.pages.find('tag', sitePath('tags', 'ferries'))?.view.tag, 'ferries');
});

test('tags in a text are divided by commas, tags in a list are not', async () => {
  const { site: tagged } = await compileFiles({
    'pages/a.md': '---\ntitle: A\ntags: Ports, Old harbours\n---\nText.\n',
    'pages/b.md': '---\ntitle: B\ntags: ["Fines, unpaid", Old harbours]\n---\nText.\n',
  });
  const tagsOf = (id: string) =>
    tagged.pages.find('page', sitePath(id))?.view.tags.map(({ tag }) => tag);
  assert.deepEqual(tagsOf('a'), ['Ports', 'Old harbours']);
  assert.deepEqual(tagsOf('b'), ['Fines, unpaid', 'Old harbours']);
});
