import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import type { PageTypeId } from '../../src/views/page-types.ts';
import { copyProject } from './project-copy.ts';
import { siteOfAdditions } from './site-of-additions.ts';
import { workedAdditions } from './worked-addition.ts';

/*
 * Applies all additions of docs/pages/extending.md to one copy of the project, and checks a site that uses each of them.
 * tests/end-to-end/cli/additions.test.ts checks what only a build by Astro shows.
 */
const copy = copyProject({ after });
for (const addition of workedAdditions) copy.add(addition);
copy.write({
  ...siteOfAdditions,
  'pages/faults.md':
    '---\ntitle: Faults\n---\nHere are :cuont{kind=company} shops.\n\nAnd :count{kind=ship} ships.\n',
});
const { problems, site } = await copy.compile();
const { loadRecords } = await copy.load<typeof import('../../src/load/load-records.ts')>(
  'src/load/load-records.ts',
);
const { reservedNames } = await copy.load<typeof import('../../src/outputs/reserved-names.ts')>(
  'src/outputs/reserved-names.ts',
);
const { records } = await loadRecords(copy.content, reservedNames);
const { readSite } = await copy.load<typeof import('../../src/load/site/site-file.ts')>(
  'src/load/site/site-file.ts',
);
const { referenceTables } = await copy.load<
  typeof import('../../docs/_generate/reference-tables.ts')
>('docs/_generate/reference-tables.ts');
const [article] = site.pages.ofType('article');
const files = new Map(site.files.map((file) => [String(file.path), file]));

test('a kind from kinds.yaml and its field appear on the page of an entity', () => {
  const lighthouse = site.pages.ofType('entity').find(({ path }) => path.includes('/hook-head/'));
  assert.equal(lighthouse?.path, '/lighthouses/hook-head/');
  assert.match(JSON.stringify(lighthouse.view), /"Height".*35\s?m/);
});

test('an interface language has its labels, and English for missing ones', () => {
  assert.equal(site.labels.home, 'Forside');
  assert.equal(site.labels.timeline, 'Timeline');
  assert.equal(site.site.kinds.find(({ id }) => id === 'company')?.plural, 'Virksomheder');
});

test('a Markdown feature works in the text of a page', () => {
  assert.match(article?.view.bodyHtml ?? '', /two <ins>new<\/ins> lamps, in C\+\+/);
});

test('a directive is replaced by its output', () => {
  assert.match(article?.view.bodyHtml ?? '', /has 2 companies/);
});

test('a misspelt directive gets a suggestion, and a directive reports what it cannot read', () => {
  const about = problems.filter(({ file }) => file === 'pages/faults.md');
  assert.deepEqual(
    about.map(({ line, code, fix }) => [line, code, fix]),
    [
      [4, 'unknown-directive', 'Did you mean `count`?'],
      [6, 'unknown-kind', 'Write `:count{kind=company}`.'],
    ],
  );
});

test('an export is a file of the site', () => {
  const list = files.get('/entities.txt');
  assert.deepEqual(list?.offline, ['folder']);
  assert.ok('make' in list);
  assert.match(
    String(list.make()),
    /^Hook Head\thttp:\/\/localhost:4321\/lighthouses\/hook-head\/$/m,
  );
});

test('a check reports its fault with a fix', () => {
  assert.deepEqual(
    problems.filter(({ message }) => message.includes('tag')),
    [
      {
        file: 'entities/market.md',
        line: 4,
        column: 7,
        severity: 'warning',
        code: 'invalid-value',
        message: 'The tag `ports` is written `Ports` elsewhere.',
        fix: 'Write `Ports`.',
      },
    ],
  );
});

test('a key of a YAML file is read, checked, and listed in the reference', () => {
  assert.equal(valueOf(records?.settings, 'contact'), 'desk@example.org');
  const wrong = readSite('title: Lights\ndescription: A site.\ncontact: the desk\n', 'site.yaml');
  assert.deepEqual(
    wrong.problems.map(({ line, code }) => [line, code]),
    [[3, 'invalid-value']],
  );
  assert.match(
    referenceTables['site-yaml']?.() ?? '',
    /\| `contact` \|.*\| Where readers write to/,
  );
});

test('a key of front matter is read, and listed in the reference', () => {
  assert.equal(valueOf(records?.articles[0], 'dateline'), 'Havnby');
  assert.deepEqual(
    problems.filter(({ code }) => code === 'unknown-field'),
    [],
  );
  assert.match(
    referenceTables['front-matter']?.() ?? '',
    /\| `dateline` \|.*\| Place where the text was written/,
  );
});

test('a command runs by its name', () => {
  // Without the stamp of this lockfile, the command would first install packages into the folder of this project.
  const lockfile = readFileSync(join(copy.folder, 'package-lock.json'));
  const stamp = readFileSync(join(copy.folder, 'node_modules/.dossier-lockfile'), 'utf8');
  assert.equal(
    stamp,
    createHash('sha256').update(lockfile).digest('hex'),
    'Run `npm run check` first.',
  );
  const entry = join(copy.folder, 'src/cli/dossier.mjs');
  const args = [entry, 'count', '--content', copy.content];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(stdout, 'articles: 1, entities: 3\n');
});

test('a page type has its page, in menus, the sitemap, search and the offline bundles', () => {
  const [page] = site.pages.ofType('names' as PageTypeId);
  assert.equal(page?.path, '/names/');
  assert.ok(reservedNames.has('names'));
  assert.deepEqual(page.offline, ['app', 'folder']);
  assert.equal(page.frame().search?.title, 'Names');
  assert.match(JSON.stringify(page.view), /"Corner".*"Hook Head".*"Market"/);
  assert.ok(site.site.menus.read.some(({ path }) => path === '/names/'));
  const sitemap = files.get('/sitemap-0.xml');
  assert.ok(sitemap && 'make' in sitemap);
  assert.match(String(sitemap.make()), /<loc>http:\/\/localhost:4321\/names\/<\/loc>/);
});

test('a chart type draws and describes a chart', () => {
  const [chart] = site.pages.ofType('chart');
  assert.equal(chart?.view.figureHtml.match(/class="dot main"/g)?.length, 6);
  assert.match(chart.view.figureHtml, /<title>Market, 2024, 5\u00a0\$<\/title>/);
  assert.match(chart.view.alternative, /Price/);
  assert.doesNotMatch(chart.view.figureHtml, /NaN|undefined/);
  assert.match(
    referenceTables['chart-types']?.() ?? '',
    /\| `lollipop` \| The last value of each series/,
  );
});

test('a site with all additions has no other problems', () => {
  assert.deepEqual(
    problems.filter(({ file, severity }) => severity === 'error' && file !== 'pages/faults.md'),
    [],
  );
});

/** The value of a key that the types of this project do not know. */
function valueOf(record: object | undefined, key: string): unknown {
  return new Map(Object.entries(record ?? {})).get(key);
}
