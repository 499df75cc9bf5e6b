import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { siteNames, sites } from '../../sites.ts';
import { builtSite } from '../built-site.ts';
import { elements, hasClass, pagesOf, type BuiltPage } from './pages-of.ts';

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

  test(`${name}: what stands in cards alone brings no style sheet`, () => {
    // The sheet of the cards has it, too, and comes with them.
    const isLine = hasClass('spark');
    const inCards = pages.filter(
      ({ tree }) =>
        elements(tree, isLine).length === 0 &&
        elements(tree, isTemplate).some(({ content }) => content && elements(content, isLine)[0]),
    );
    if (name === 'flagship') assert.ok(inCards.length > 10, `${inCards.length} pages`);
    const styled = inCards.filter((page) =>
      sheetsOf(page).some((href) => sheets.get(href)?.classes.has('spark')),
    );
    assert.deepEqual(
      styled.map(({ path }) => path),
      [],
    );
  });

  /** The style sheets of a page; pages of redirects have none. */
  function sheetsOf(page: BuiltPage): string[] {
    return elements(page.tree, ({ tagName, properties }) => {
      const rel = properties['rel'];
      return tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet');
    }).map(({ properties }) => String(properties['href']));
  }
}

function isTemplate({ tagName }: Element): boolean {
  return tagName === 'template';
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
