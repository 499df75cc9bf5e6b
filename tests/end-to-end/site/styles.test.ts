import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { siteNames, sites } from '../../sites.ts';
import { builtSite } from '../built-site.ts';
import { elements, pagesOf, type BuiltPage } from './pages-of.ts';

/** Most bytes of one style sheet, compressed as hosts send it. */
const largest = 9000;

for (const name of siteNames) {
  const siteDir = builtSite(name);
  const { base } = sites[name];
  const pages = pagesOf(siteDir);
  const sheets = new Map(
    [...new Set(pages.flatMap(sheetsOf))].map((href) => {
      const text = readFileSync(join(siteDir, href.slice(base.length)), 'utf8');
      return [href, { classes: classesIn(text), bytes: gzipSync(text).length }];
    }),
  );

  test(`${name}: no style sheet is larger than ${largest} bytes, and none is empty`, () => {
    const sizes = [...sheets].map(([href, { bytes }]) => `${href}: ${bytes}`);
    assert.ok(sheets.size > 8, `${sheets.size} sheets`);
    for (const [at, { bytes }] of [...sheets.values()].entries())
      assert.ok(bytes > 60 && bytes <= largest, sizes[at]);
  });

  test(`${name}: a page has the style sheets of all that stands on it`, () => {
    const styled = new Set([...sheets.values()].flatMap(({ classes }) => [...classes]));
    const bare = pages.flatMap((page) => {
      const own = new Set(sheetsOf(page).flatMap((href) => [...(sheets.get(href)?.classes ?? [])]));
      return [...classesOf(page)]
        .filter((each) => styled.has(each) && !own.has(each))
        .map((each) => `${page.path} .${each}`);
    });
    assert.deepEqual(bare, []);
  });

  /** The style sheets of a page; pages of redirects have none. */
  function sheetsOf(page: BuiltPage): string[] {
    return elements(page.tree, ({ tagName, properties }) => {
      const rel = properties['rel'];
      return tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet');
    }).map(({ properties }) => String(properties['href']));
  }
}

/** The classes that a sheet knows, in any selector. */
function classesIn(sheet: string): Set<string> {
  const selectors = sheet.replaceAll(/\{[^{}]*\}/g, '{}').replaceAll(/url\([^)]*\)/g, '');
  return new Set([...selectors.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, each = '']) => each));
}

function classesOf(page: BuiltPage): Set<string> {
  const names = elements(page.tree, ({ properties }) => Array.isArray(properties['className']));
  return new Set(names.flatMap(({ properties }) => properties['className'] as string[]));
}
