import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import test, { after } from 'node:test';
import { endPagefind } from '../../../src/outputs/search/merged-index/pagefind-process.ts';
import { readForIndex } from '../../../src/outputs/later/read-for-index.ts';
import { indexOptions, pageToIndex } from '../../../src/outputs/search/page-to-index.ts';
import {
  assertSame,
  contentsOf,
  indexByPagefind,
} from '../../outputs/search/merged-index/pagefind-itself.ts';
import { builtSite } from '../built-site.ts';
import { siteNames } from '../../sites.ts';
import { elements, pagesOf } from './pages-of.ts';

after(endPagefind);

/** What is beside Pagefind's own files. */
const own: readonly string[] = ['names.json', 'characters.json'];

for (const name of siteNames) {
  test(`${name}: the index of the site is the one that Pagefind makes of all pages at once`, async () => {
    const siteDir = builtSite(name);
    const read = (file: string): Buffer => readFileSync(join(siteDir, file));
    const files = globSync('**/*.html', { cwd: siteDir }).map((file) => file.split(sep).join('/'));
    const pages = files
      .sort()
      .flatMap((file) => pageToIndex(file, readForIndex({ read }, file)) ?? []);
    const folder = globSync('pagefind/**/*.*', { cwd: siteDir }).map((file) => file.split(sep));
    const built = folder
      .map((names) => names.slice(1).join('/'))
      .filter((path) => !own.includes(path))
      .map((path) => [path, read(`pagefind/${path}`)] as const);
    const language = languageOf(siteDir);
    assertSame(contentsOf(built), await indexByPagefind(pages, indexOptions(language)));
  });
}

function languageOf(siteDir: string): string {
  const home = pagesOf(siteDir).find(({ path }) => path === '/');
  const [html] = home ? elements(home.tree, ({ tagName }) => tagName === 'html') : [];
  return String(html?.properties['lang'] ?? 'en');
}
