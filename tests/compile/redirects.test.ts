import assert from 'node:assert/strict';
import test from 'node:test';
import { fileOf } from '../../src/model/addresses/page-files.ts';
import type { Problem } from '../../src/model/problems/problem.ts';
import { compileFiles } from '../made/compile-files.ts';
import { fileText } from '../made/file-text.ts';

const malformed = [
  '/a//b/',
  '/%2525/',
  '/a%00b/',
  `/${'x'.repeat(300)}/`,
  `/${'a/'.repeat(600)}`,
  '/a%2fb/',
  '/%e2%80%ae/',
  '/\\ud800/',
  '/100%/',
  '/../up/',
  '/old?page=2',
  '/old#part',
  '/old name/',
  '//',
  '/',
];

test('an old address that can be none is refused once, at its line', async () => {
  const { problems, site } = await siteWith(malformed);
  assert.deepEqual(places(problems), linesOf(malformed));
  assert.deepEqual(redirectsOf(site), []);
});

const taken = [
  '/index.html',
  '/404.html',
  '/rss.xml',
  '/sw.js',
  '/entities.json',
  '/social/x',
  '/pagefind/pagefind.js',
  '/_astro/page.css',
  '/fonts/serif',
  '/favicon.svg',
  '/rss.xml/2020/',
  '/Articles/',
  '/articles/second',
  '/articles/second/index.html',
  '/articles/second/index.md',
  '/social/articles/second.png',
];

test('an old address where the site has something is refused at its line', async () => {
  const { problems } = await siteWith(taken);
  assert.deepEqual(places(problems), linesOf(taken));
});

test('two pages cannot have the same old address, whatever its case, slashes and encoding', async () => {
  const { problems } = await siteWith(
    ['/old/', '/中文/'],
    ['/Old', '/%E4%B8%AD%E6%96%87', '/new/'],
  );
  assert.deepEqual(
    problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
    [
      'articles/second.md:5 The old address `/Old/` already leads to `articles/first.md`.',
      'articles/second.md:6 The old address `/中文/` already leads to `articles/first.md`.',
    ],
  );
});

test('a faulty old address does not move the report of the next', async () => {
  const { problems } = await siteWith(['/a//b/', '/free/', '/rss.xml']);
  assert.deepEqual(places(problems), ['articles/first.md:5:5', 'articles/first.md:7:5']);
});

test('an old address may end in .html, be in any script, and lie beside the pages of today', async () => {
  const old = ['/2021/old.html', '/中文/', '/articles/old-name', '/100%25/', '/index.php'];
  const { problems, site } = await siteWith(old);
  assert.deepEqual(problems, []);
  assert.deepEqual(redirectsOf(site).map(fileOf), [
    '2021/old.html',
    '中文/index.html',
    'articles/old-name/index.html',
    '100%/index.html',
    'index.php/index.html',
  ]);
});

test('the page at an old address leads to the new one', async () => {
  const { site } = await siteWith(['/old/']);
  const html = fileText(site.files, '/old/');
  assert.match(html, /<meta http-equiv="refresh" content="0; url=\/articles\/first\/">/);
  assert.match(html, /<a href="\/articles\/first\/">/);
});

test('free pages and entities have old addresses as articles do', async () => {
  const { site } = await compileFiles({
    'pages/about.md': '---\ntitle: About\nredirects: [/info/]\n---\nText.\n',
    'entities/acme.md':
      '---\ntitle: Acme\nkind: company\nredirects: [/acme/]\n---\nA maker of chips.\n',
  });
  assert.match(fileText(site.files, '/info/'), /url=\/about\/"/);
  assert.match(fileText(site.files, '/acme/'), /url=\/companies\/acme\/"/);
});

function siteWith(first: readonly string[], second: readonly string[] = []) {
  return compileFiles({
    'articles/first.md': article('First', first),
    'articles/second.md': article('Second', second),
  });
}

function article(title: string, redirects: readonly string[]): string {
  const list = redirects.map((each) => `  - "${each}"\n`).join('');
  return `---\ntitle: ${title}\ndate: 2021-01-01\nredirects:\n${list}---\nText.\n`;
}

function redirectsOf(site: Awaited<ReturnType<typeof siteWith>>['site']) {
  return site.files.filter((file) => 'redirectsTo' in file).map(({ path }) => path);
}

function places(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
}

function linesOf(redirects: readonly string[]): string[] {
  return redirects.map((_, index) => `articles/first.md:${index + 5}:5`);
}
