import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { socialImageSize } from '../../../src/outputs/pictures/social-image.ts';
import { builtSite } from '../built-site.ts';
import { sites, siteNames, type SiteName } from '../../sites.ts';
import { readPng } from '../../outputs/read-png.ts';
import { elements, pagesOf, type BuiltPage } from './pages-of.ts';

for (const name of siteNames) {
  const siteDir = builtSite(name);
  const pages = pagesOf(siteDir).filter(isForSharing);

  test(`${name}: each page has a social image, which exists`, () => {
    const wrong = pages.filter((page) => !existsSync(join(siteDir, pictureOf(page, name))));
    assert.ok(pages.length > 15);
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  test(`${name}: each page with prose has its own`, () => {
    const own = pages.filter(
      (page) => pictureOf(page, name) === `social${page.path.slice(0, -1)}.png`,
    );
    for (const page of own) {
      const { width, height } = readPng(readFileSync(join(siteDir, pictureOf(page, name))));
      assert.deepEqual({ width, height }, socialImageSize);
      const [told] = elements(page.tree, metaOf('og:image:width'));
      assert.equal(Number(told?.properties['content']), width, page.path);
    }
    const kinds = new Set(own.map(({ path }) => path.split('/')[1]));
    assert.ok(own.length > 8 && kinds.size > 1, [...kinds].join());
  });
}

/** The file of a page's social image. */
function pictureOf(page: BuiltPage, name: SiteName): string {
  const [meta] = elements(page.tree, metaOf('og:image'));
  const address = new URL(String(meta?.properties['content']));
  const { base } = sites[name];
  assert.ok(address.pathname.startsWith(base), `${page.path}: ${address}`);
  return decodeURIComponent(address.pathname.slice(base.length));
}

/** Whether a page can be shared: not a redirect. */
function isForSharing(page: BuiltPage): boolean {
  return elements(page.tree, metaOf('og:title')).length > 0;
}

function metaOf(name: string) {
  return ({ properties }: { properties: Record<string, unknown> }): boolean =>
    [properties['property']].flat().includes(name);
}
