import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';

const files = {
  'articles/one.md': article('One', 'Alpha. Alpha again. [[beta]] and [[gamma]].'),
  'articles/two.md': article('Two', 'Alpha. [[beta]].'),
  'entities/alpha.md': entity('Alpha', 'company', 'description: Builds ships.'),
  'entities/beta.md': entity('Beta', 'company', 'competitors: [alpha, gamma]'),
  'entities/gamma.md': entity('Gamma', 'company'),
  'entities/delta.md': entity('Delta', 'company'),
  'entities/launch.md': entity('The launch', 'event', 'date: 2020-01-01\ninvolves: [alpha]'),
  'entities/wreck.md': entity('The wreck', 'accident', 'date: 2021-01-01'),
  'kinds.yaml':
    'accident:\n  label: Accident\n  event: true\n  fields:\n    date: {type: date, label: Date}\n',
  'data/value.csv': 'entity,date,value\nalpha,2020-01-01,5\nalpha,2021-01-01,7\n',
  'data/value.yaml':
    'title: Value\nprofile: true\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number, label: Value}\n',
};

test('the home page shows every entity that it is asked for, with a figure or with what it is', async () => {
  const { entities } = await homeOf('entities: [delta, alpha, beta, gamma, launch, wreck, alpha]');
  assert.deepEqual(
    entities.map((each) => [each.link.id, 'figure' in each ? each.figure.text : each.summary]),
    [
      ['delta', 'Company'],
      ['alpha', '7'],
      ['beta', 'Company'],
      ['gamma', 'Company'],
      ['launch', 'Event'],
      ['wreck', 'Accident'],
    ],
  );
});

test('by default it shows entities with a figure', async () => {
  const { entities } = await homeOf('');
  assert.deepEqual(
    entities.map(({ link }) => link.id),
    ['alpha'],
  );
});

test('the number of mentions on the home page is that of the lists', async () => {
  const { site } = await compileFiles(files);
  const { involved } = site.pages.ofType('home')[0]?.view ?? { involved: [] };
  const [list] = site.pages.ofType('kind-list').filter(({ path }) => path === '/companies/');
  const listed = new Map(list?.view.rows.map(({ id, mentionCount }) => [id, mentionCount]));
  assert.deepEqual(
    involved.map(({ id, count }) => [id, count]),
    [
      ['alpha', 3],
      ['beta', 2],
      ['gamma', 1],
    ],
  );
  for (const { id, count } of involved) assert.equal(count, listed.get(id), id);
});

test('a list of events says how many there are of all kinds', async () => {
  const { site } = await compileFiles(files);
  const [home] = site.pages.ofType('home');
  assert.match(home?.frame().masthead?.summary ?? '', /, 2 events,/);
  const totals = site.pages
    .ofType('kind-list')
    .map(({ path, view }) => [path, view.rows.length, view.eventTotal]);
  assert.deepEqual(totals, [
    ['/companies/', 4, undefined],
    ['/events/', 1, 2],
    ['/accidents/', 1, 2],
  ]);
});

test('an unknown id in `home` is an error at its place', async () => {
  const { problems } = await compileFiles({
    ...files,
    'site.yaml': settings('lead: on\n  articles: [two, three]\n  entities: [alpha, alpa]'),
  });
  assert.deepEqual(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
    ['site.yaml:4:9 unknown-link', 'site.yaml:5:19 unknown-link', 'site.yaml:6:21 unknown-entity'],
  );
});

async function homeOf(home: string) {
  const { site } = await compileFiles({ ...files, 'site.yaml': settings(home) });
  const [page] = site.pages.ofType('home');
  assert.ok(page);
  return page.view;
}

function settings(home: string): string {
  return `title: Site\ndescription: Of a test.\n${home && `home:\n  ${home}\n`}`;
}

function article(title: string, text: string): string {
  return `---\ntitle: ${title}\ndate: 2021-01-01\n---\n${text}\n`;
}

function entity(title: string, kind: string, fields = ''): string {
  return `---\ntitle: ${title}\nkind: ${kind}\n${fields}\n---\nA text.\n`;
}
