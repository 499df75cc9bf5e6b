import assert from 'node:assert/strict';
import test from 'node:test';
import {
  sitemapIndex,
  sitemapPart,
  sitemapParts,
  type SitemapEntry,
} from '../../src/outputs/seo/sitemap.ts';
import { parsePartialDate } from '../../src/model/dates/partial-date.ts';
import { sitePath } from '../../src/model/addresses/path.ts';
import { childText, findAll, readXml } from './read-xml.ts';

const url = 'https://example.org/base';

test('the index names each part by its absolute address', () => {
  const parts = [`${url}/sitemap-0.xml`, `${url}/sitemap-1.xml`];
  const index = readXml(sitemapIndex(parts));
  assert.deepEqual(
    findAll(index, 'sitemap').map((part) => childText(part, 'loc')),
    parts,
  );
});

test('a part holds 50,000 pages at most', () => {
  const sizes = (count: number) => sitemapParts(entries(count)).map(({ length }) => length);
  assert.deepEqual(sizes(50_001), [50_000, 1]);
  assert.deepEqual(sizes(0), [0]);
});

test('a page has its absolute address, and its date if it is a full date', () => {
  const part = readXml(sitemapPart([dated('2024-03'), dated('2024-03-09')], url));
  assert.deepEqual(
    findAll(part, 'url').map((page) => [childText(page, 'loc'), childText(page, 'lastmod')]),
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
