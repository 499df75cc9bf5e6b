import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { siteNames, sites } from '../../sites.ts';
import { builtSite } from '../built-site.ts';
import { elements, pagesOf, type BuiltPage } from './pages-of.ts';

/*
 * What a page requests when it loads, compressed as hosts send it: its HTML, its style sheets, and its scripts with all
 * that they import. What a script imports on demand comes when the reader does something.
 */

/** Most bytes of any page, and of an article. */
const limits = { page: 40_000, article: 30_000 };

/** Most bytes of the fonts that a page in the language of the interface loads, which are compressed as they are. */
const fontLimit = 40_000;

for (const name of siteNames) {
  const siteDir = builtSite(name);
  const { base } = sites[name];
  const sizes = new Map<string, number>();
  const pages = pagesOf(siteDir);

  test(`${name}: no page is heavier than ${limits.page} bytes, and no article than ${limits.article}`, () => {
    const weights = pages.map((page) => ({ page, ...weigh(page) }));
    const heavy = weights.filter(({ page, total }) => total > limitOf(page.path));
    const heaviest = weights.toSorted((a, b) => b.total - a.total)[0];
    assert.ok(heaviest && heaviest.total > 10_000 && heaviest.styles > 4000, 'pages are weighed');
    assert.deepEqual(
      heavy.map(({ page, ...weight }) => `${page.path} ${JSON.stringify(weight)}`),
      [],
    );
  });

  test(`${name}: the fonts that pages preload are at most ${fontLimit} bytes`, () => {
    for (const page of pages) {
      const fonts = linksOf(page, 'preload').filter((href) => href.endsWith('.woff2'));
      const bytes = fonts.reduce((sum, href) => sum + readFileSync(fileOf(href)).length, 0);
      assert.ok(bytes <= fontLimit, `${page.path}: ${bytes} bytes`);
    }
  });

  function weigh(page: BuiltPage): {
    total: number;
    html: number;
    styles: number;
    scripts: number;
  } {
    const scripts = new Set<string>();
    for (const { properties } of elements(page.tree, ({ tagName }) => tagName === 'script'))
      if (properties['src']) addWithImports(String(properties['src']), scripts);
    const html = sizeOf(join(siteDir, page.file));
    const styles = sizeOfAll(linksOf(page, 'stylesheet'));
    const script = sizeOfAll(scripts);
    return { total: html + styles + script, html, styles, scripts: script };
  }

  function addWithImports(href: string, found: Set<string>): void {
    if (found.has(href)) return;
    found.add(href);
    const text = readFileSync(fileOf(href), 'utf8');
    for (const [, to = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
      addWithImports(posix.join(posix.dirname(href), to), found);
  }

  function sizeOfAll(addresses: Iterable<string>): number {
    return [...addresses].reduce((total, href) => total + sizeOf(fileOf(href)), 0);
  }

  function sizeOf(file: string): number {
    const size = sizes.get(file) ?? gzipSync(readFileSync(file)).length;
    sizes.set(file, size);
    return size;
  }

  function fileOf(href: string): string {
    return join(siteDir, href.slice(base.length));
  }

  function linksOf(page: BuiltPage, wanted: string): string[] {
    return elements(page.tree, ({ tagName, properties }) => {
      const rel = properties['rel'];
      return tagName === 'link' && Array.isArray(rel) && rel.includes(wanted);
    }).map(({ properties }) => String(properties['href']));
  }
}

function limitOf(path: string): number {
  return /^\/articles\/./.test(path) ? limits.article : limits.page;
}
