import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { today } from '../../src/publish/today.ts';
import { compile } from '../../src/compile.ts';
import type { CompiledSite } from '../../src/outputs/compiled-site.ts';
import type { SourceView } from '../../src/views/source/source-view.ts';
import { hasErrors } from '../../src/model/problems/problem.ts';
import { writeFiles } from '../made/write-files.ts';

const files: Readonly<Record<string, string>> = {
  'site.yaml': 'title: T\ndescription: D\n',
  'sources.yaml': [...['register', 'unused', 'a:b/c', '__proto__', '微'.repeat(200)]]
    .map((key) => `- {id: "${key}", type: report, title: T}\n`)
    .join(''),
  'articles/cranes.md':
    '---\ntitle: Cranes\ndate: 2024-05-17\n---\nTwo cranes stand here. Both were sold.[@register] Nobody asked, in 2019 [@register, p. 1], why [@register, p. 2].\n\nSo it is.[@a:b/c; @\\_\\_proto\\_\\_] And so.[@\\_\\_proto\\_\\_]\n\n![[about]]\n',
  'pages/about.md': '---\ntitle: About\n---\nWe read it.[@register]\n',
  'entities/kran.md':
    '---\ntitle: Kran\nkind: company\nemployees: [{value: 40, asOf: 2021, source: register}]\nowns: [{name: Crane, share: 52%, status: disputed, source: register}]\nsources: [register]\n---\nText.\n',
  'entities/sale.md':
    '---\ntitle: Sale\nkind: event\ndate: {value: 2019-03, source: register}\ninvolves: [kran]\n---\n:::quote{by=kran source=register}\nWe sold them.\n:::\n',
  'data/turnover.csv': 'entity,date,value,source\nkran,2021,12.5,register\nkran,2022,13,a:b/c\n',
  'data/turnover.yaml':
    'title: Turnover\nsource: register\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number}\n  source: {type: source}\n',
  'charts/turnover.yaml': 'title: It grew\ndata: turnover\n',
};

const folder = mkdtempSync(join(tmpdir(), 'dossier-sources-'));
let site: CompiledSite;

before(async () => {
  writeFiles(folder, files);
  const { problems, compiled } = await compile({ contentDir: folder, today: today() });
  assert.equal(hasErrors(problems), false, JSON.stringify(problems));
  assert.ok(compiled);
  site = compiled();
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('a source lists the pages whose text cites it, with their own citing sentences', () => {
  const texts = sourceOf('register').texts.map(({ page, count, places }) => ({
    page: page.path,
    count,
    sentences: places.map(({ sentence }) => sentence),
  }));
  assert.deepEqual(texts, [
    {
      page: '/articles/cranes/',
      // The fourth mark stands in the text that it embeds.
      count: 4,
      sentences: ['Both were sold.', 'Nobody asked, in 2019, why.'],
    },
    // A quotation's line is no sentence.
    { page: '/events/sale/', count: 1, sentences: [] },
    { page: '/pages/about/'.replace('/pages', ''), count: 1, sentences: ['We read it.'] },
  ]);
});

test('a source lists values and relations in words, with their details', () => {
  const { facts, relations } = sourceOf('register');
  assert.deepEqual(
    facts.map(({ entity, label, text, detail }) => [entity.title, label, text, detail]),
    [
      ['Kran', 'Employees', '40', 'as of 2021'],
      ['Sale', 'Date', 'March 2019', undefined],
    ],
  );
  assert.deepEqual(
    relations.map(({ entity, label, other, detail, status }) => [
      entity.title,
      label,
      other.name,
      detail,
      status,
    ]),
    [['Kran', 'Owns', 'Crane', '52%', 'disputed']],
  );
});

test('a source lists events, quotations, tables, charts, and the pages that cite it as a whole', () => {
  const { events, quotes, datasets, charts, entities } = sourceOf('register');
  assert.deepEqual(
    events.map(({ title, date }) => [title, date]),
    [['Sale', '2019-03']],
  );
  assert.deepEqual(
    quotes.map(({ text }) => text),
    ['We sold them.'],
  );
  assert.deepEqual(
    datasets.map(({ dataset, isWhole, rowCount }) => [dataset.title, isWhole, rowCount]),
    [['Turnover', true, 1]],
  );
  assert.deepEqual(
    charts.map(({ title }) => title),
    ['It grew'],
  );
  assert.deepEqual(
    entities.map(({ title }) => title),
    ['Kran'],
  );
});

test('each page that cites a source counts once', () => {
  assert.equal(sourceOf('register').citedBy, 6);
  assert.equal(sourceOf('unused').citedBy, 0);
});

test('a source with an odd key has its own page with everything that cites it', () => {
  const paths = site.pages.ofType('source').map(({ path }) => path);
  assert.equal(new Set(paths).size, 5);
  for (const path of paths) assert.match(path, /^\/sources\/[a-z0-9-]{1,109}\/$/);
  assert.equal(sourceOf('a:b/c').citedBy, 3);
  assert.equal(sourceOf('__proto__').texts[0]?.count, 2);
});

function sourceOf(key: string): SourceView {
  const found = site.pages.ofType('source').find(({ view }) => view.source.key === key);
  assert.ok(found, key);
  return found.view;
}
