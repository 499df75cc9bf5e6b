import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { runCommand, scratchFolder } from '../../cli/run-command.ts';
import { longSite } from '../../made/long-site.ts';
import { writeFiles } from '../../made/write-files.ts';
import { browseFolder } from './browse.ts';

const count = 1010;
const folder = scratchFolder({ after });
const content = join(folder, 'content');
const out = join(folder, 'out');

/** The pages of parts of a site within the limit. */
let undivided: string[] = [];

// The site grows past the limit, so that the second build changes a site without parts.
before(() => {
  writeFiles(content, longSite(1000));
  build();
  undivided = [...partsOf('{people,sources,quotes,tags/all}/in/*'), ...partsOf('timeline/*-*')];
  writeFiles(content, longSite(count));
  build();
});

function build(): void {
  const { status, stderr } = runCommand('build', ['--content', content, '--out', out]);
  assert.equal(status, 0, stderr);
}

/** The HTML of a page. */
function read(path: string): string {
  return readFileSync(join(out, path, 'index.html'), 'utf8');
}

/** Paths of the pages of the parts of a list. */
function partsOf(list: string): string[] {
  return globSync(`${list}/index.html`, { cwd: out }).map((file) =>
    file.replace(/index\.html$/, ''),
  );
}

/** Each different match of a pattern in the main part of each page. */
function found(pages: readonly string[], pattern: RegExp): string[] {
  return pages.flatMap((path) => {
    const main = read(path).split('<main')[1]?.split('</main>')[0] ?? '';
    return [...new Set([...main.matchAll(pattern)].map(([, name = '']) => name))];
  });
}

const all = (name: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => name(at)).sort();

test('no list is divided until it has more than a thousand entries', () => {
  assert.deepEqual(undivided, []);
});

for (const { list, pattern, name } of [
  { list: 'people', pattern: /href="\/people\/(p-\d+)\/"/g, name: (at: number) => `p-${at}` },
  { list: 'sources', pattern: /href="\/sources\/(s-\d+)\/"/g, name: (at: number) => `s-${at}` },
  { list: 'tags/all', pattern: /href="\/people\/(p-\d+)\/"/g, name: (at: number) => `p-${at}` },
  { list: 'quotes', pattern: /Quotation (\d+)\./g, name: (at: number) => String(at) },
]) {
  test(`each entry of /${list}/ is in exactly one of its parts`, () => {
    const pages = partsOf(`${list}/in/*`);
    assert.equal(pages.length, 26);
    assert.deepEqual(found(pages, pattern).sort(), all(name));
    const links = found([list], new RegExp(`href="/(${list}/in/[^"#]+)"`, 'g'));
    assert.deepEqual(links.sort(), pages.sort(), 'the list links to all');
  });
}

test('each date is on exactly one page: that of its month in a long year, else that of its year', () => {
  const pages = partsOf('timeline/*');
  assert.equal(pages.length, 14, 'two years and the months of one');
  const people = found(pages, /href="\/people\/(p-\d+)\/"/g);
  assert.deepEqual(
    people.sort(),
    all((at) => `p-${at}`),
  );
  assert.deepEqual(
    found(['timeline/2000'], /href="\/people\/(p-\d+)\/"/g).length,
    Array.from({ length: count }, (_, at) => at).filter((at) => at % 13 === 0 && at % 5 < 3).length,
    'the page of the year has the dates without a month',
  );
});

test('a table of many sources lists the first, and says so; rows lead to the others', () => {
  const html = read('data/weights');
  assert.match(html, /The first 1,000 of 1,010 rows; the CSV file has them all\./);
  assert.match(html, /The first 200 of 1,010; each row leads to its own\./);
  assert.match(html, /<td><a href="#ref-s-199">/);
  assert.match(html, /<td><a href="\/sources\/s-200\/">/);
});

test('a source of a thousand values names the first, and folds away the others', () => {
  const [first = '', rest = ''] = read('sources/s-1').split('<summary>961 more</summary>');
  assert.equal(first.match(/<tr>/g)?.length, 51, 'with the heads of the columns');
  assert.equal(rest.match(/<tr>/g)?.length, 962);
});

test('every link of these pages leads somewhere', () => {
  const lists = [
    'people',
    'sources',
    'sources/s-1',
    'quotes',
    'tags/all',
    'timeline',
    'data/weights',
  ];
  const pages = [
    ...lists,
    ...partsOf('{people,sources,quotes,tags/all}/in/*'),
    ...partsOf('timeline/*'),
    ...partsOf('articles/*'),
  ];
  for (const page of pages) {
    const html = read(page);
    const dead = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => /^[/#]/.test(href) && !leadsSomewhere(href, html));
    assert.deepEqual(dead, [], page);
  }
});

const pagesRead = new Map<string, string>();

function leadsSomewhere(href: string, own: string): boolean {
  const [path = '', fragment] = href.split('#');
  const file = join(out, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  if (path && !existsSync(file)) return false;
  if (!fragment) return true;
  const html = path ? (pagesRead.get(file) ?? readFileSync(file, 'utf8')) : own;
  if (path) pagesRead.set(file, html);
  return html.includes(`id="${decodeURIComponent(fragment)}"`);
}

test('links to parts stand side by side', async () => {
  const site = await browseFolder(out, '/');
  try {
    const { page, turnTo } = await site.open('people/');
    for (const path of ['people/', 'tags/all/', 'tags/all/in/a/']) {
      await turnTo(path);
      const tops = await page
        .locator('main nav.jump li')
        .evaluateAll((items) => items.slice(0, 5).map((item) => item.getBoundingClientRect().top));
      assert.deepEqual([tops.length, new Set(tops).size], [5, 1], path);
    }
  } finally {
    await site.close();
  }
});

test('the search of the list of sources finds one by its title and by its publisher', async () => {
  const site = await browseFolder(out, '/');
  try {
    const { page, complaints } = await site.open('sources/');
    for (const words of ['Report 777', 'Volta Press']) {
      await page.goto(`${site.address}sources/`);
      await page.fill('#ask', words);
      await page.press('#ask', 'Enter');
      const results = page
        .locator('main li')
        .filter({ has: page.locator('a[href*="/sources/s-"]') });
      await results.filter({ hasText: words }).first().waitFor();
    }
    assert.deepEqual(complaints, []);
  } finally {
    await site.close();
  }
});
