import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { builtSite } from '../built-site.ts';
import { sites, siteNames } from '../../sites.ts';
import { elements, pagesOf, type BuiltPage } from './pages-of.ts';

for (const name of siteNames) {
  const siteDir = builtSite(name);
  const { base } = sites[name];
  const pages = pagesOf(siteDir);
  const fragments = new Map(pages.map((page) => [page.path, idsOf(page)]));

  test(`${name}: there are pages to check`, () => {
    assert.ok(pages.length > 15, `${pages.length} pages`);
  });

  test(`${name}: every internal link, picture, style and script resolves under ${base}`, () => {
    const broken = pages.flatMap((page) =>
      addressesOf(page)
        .filter((address) => isInternal(address) && !resolves(address, page))
        .map((address) => `${page.path} → ${address}`),
    );
    assert.deepEqual(broken, []);
  });

  test(`${name}: every file that a style sheet names exists`, () => {
    const sheets = globSync('**/*.css', { cwd: siteDir });
    const broken = sheets.flatMap((sheet) =>
      [...readFileSync(join(siteDir, sheet), 'utf8').matchAll(/url\(["']?([^"')]+)["']?\)/g)]
        .map(([, address = '']) => address)
        .filter(
          (address) =>
            !address.startsWith('data:') &&
            !existsSync(join(siteDir, fileOf(address, `/${sheet}`))),
        ),
    );
    assert.ok(sheets.length > 0);
    assert.deepEqual(broken, []);
  });

  test(`${name}: no page has two elements with the same id`, () => {
    const doubles = pages.flatMap((page) => {
      const ids = elements(page.tree, ({ properties }) => properties.id !== undefined).map(
        ({ properties }) => String(properties.id),
      );
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${page.path}#${id}`);
    });
    assert.deepEqual(doubles, []);
  });

  /** Whether an address leads to a file, and its fragment to an element. */
  function resolves(address: string, page: BuiltPage): boolean {
    const [path = '', fragment] = address.split('#');
    if (path.startsWith('/') && !path.startsWith(base)) return false;
    const target = path === '' ? page.path : `/${fileOf(path, page.path)}`;
    const file = join(siteDir, target);
    if (!existsSync(file)) return false;
    if (statSync(file).isDirectory() && !existsSync(join(file, 'index.html'))) return false;
    return !fragment || (fragments.get(target)?.has(decodeURIComponent(fragment)) ?? false);
  }

  /** The file that an address leads to from the page `from`. */
  function fileOf(address: string, from: string): string {
    const { pathname } = new URL(address, `http://localhost${base.slice(0, -1)}${from}`);
    return decodeURIComponent(pathname.slice(base.length));
  }
}

function addressesOf(page: BuiltPage): string[] {
  return elements(page.tree, () => true).flatMap(({ tagName, properties }) => {
    if (tagName === 'link' && properties.rel?.toString() === 'canonical') return [];
    return [properties.href, properties.src].filter((value) => typeof value === 'string');
  });
}

function idsOf(page: BuiltPage): Set<string> {
  const named = elements(page.tree, ({ properties }) => properties.id !== undefined);
  return new Set(named.map(({ properties }) => String(properties.id)));
}

function isInternal(address: string): boolean {
  return !/^[a-z][a-z+.-]*:/i.test(address);
}
