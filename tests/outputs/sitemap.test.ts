import assert from 'node:assert/strict';
import test from 'node:test';
import { sitemapFiles, type SitemapEntry } from '../../src/outputs/seo/sitemap.ts';
import { parsePartialDate } from '../../src/model/dates/partial-date.ts';
import { sitePath } from '../../src/model/addresses/path.ts';
import { childText, findAll, readXml } from './read-xml.ts';

const url = 'https://example.org/base';

test('the index names each part by its absolute address', () => {
  const files = sitemapFiles(entries(50_001), url);
  const index = readXml(files.get('sitemap-index.xml') ?? '');
  assert.deepEqual(
    findAll(index, 'sitemap').map((part) => childText(part, 'loc')),
    [`${url}/sitemap-0.xml`, `${url}/sitemap-1.xml`],
  );
});

test('a part holds 50,000 pages at most', () => {
  const files = sitemapFiles(entries(50_001), url);
  const parts = ['sitemap-0.xml', 'sitemap-1.xml'].map((name) => readXml(files.get(name) ?? ''));
  assert.deepEqual(
    parts.map((part) => findAll(part, 'url').length),
    [50_000, 1],
  );
});

test('a page has its absolute address, and its date where that is a day', () => {
  const files = sitemapFiles([dated('2024-03'), dated('2024-03-09')], url);
  assert.deepEqual(
    findAll(readXml(files.get('sitemap-0.xml') ?? ''), 'url').map((page) => [
      childText(page, 'loc'),
      childText(page, 'lastmod'),
    ]),
    [
      [`${url}/pages/a/`, undefined],
      [`${url}/pages/a/`, '2024-03-09'],
    ],
  );
});

function entries(count: number): SitemapEntry[] {
  return Array.from({ length: count }, (_, at) => ({ path: sitePath('articles', `a${at}`) }));
}

function dated(date: string): SitemapEntry {
  const lastModified = parsePartialDate(date);
  assert.ok(lastModified);
  return { path: sitePath('pages', 'a'), lastModified };
}
