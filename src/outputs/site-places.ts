import type { SitePlaces } from '../check/check-redirects.ts';
import type { SitePath } from '../model/addresses/path.ts';
import type { SitePages } from '../views/site-pages.ts';
import { builtNames } from './built-names.ts';
import type { OutputFile } from './file-family/output-file.ts';

/** Where a site has something already: its pages, its files, and all else that the build writes. */
export function sitePlaces(pages: SitePages, files: readonly OutputFile[]): SitePlaces {
  const own = files.filter((file) => !('redirectsTo' in file)).map(({ path }) => path);
  const withPages = new Set(pages.all.map(({ path }) => topOf(path)));
  const ofFiles = own.map(topOf).filter((name) => !withPages.has(name));
  return {
    paths: [...pages.all.map(({ path }) => path), ...own],
    ownNames: new Set([...builtNames(), ...ofFiles]),
  };
}

function topOf(path: SitePath): string {
  return path.split('/')[1] ?? '';
}
