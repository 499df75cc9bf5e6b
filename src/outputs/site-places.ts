import type { SitePlaces } from '../check/check-redirects.ts';
import type { SiteAddresses } from '../check/site-addresses.ts';
import type { SitePath } from '../model/addresses/path.ts';
import { pageNames } from '../views/page-types.ts';
import type { SitePages } from '../views/site-pages.ts';
import { once } from '../model/lazy/once.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { appFiles, builtNames, folderBundleFile } from './built-names.ts';
import type { CompiledSite } from './compiled-site.ts';
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

/**
 * The addresses of a site, of which nothing is made before one is asked for.
 * @param base `/` or `/repo/`.
 */
export function siteAddresses(base: string, compiled: () => CompiledSite): SiteAddresses {
  const built = once(() => new Set(builtFor(compiled().site.offline).map((name) => `/${name}`)));
  return {
    has(path) {
      if (built().has(path)) return true;
      const isPage = (): boolean => compiled().pages.at(path) !== undefined;
      const isFile = (): boolean => compiled().fileAt(path) !== undefined;
      // Looking for a page where there is none plans the pages of all types.
      return path.endsWith('/') ? isPage() || isFile() : isFile() || isPage();
    },
    pages: once(() => compiled().pages.all.map(({ path }) => decodeURI(path))),
    topFiles: once(() =>
      compiled()
        .files.map(({ path }) => decodeURI(path))
        .filter((path) => /^\/[^/]+\.\w+$/.test(path)),
    ),
    viewNames: new Set(pageNames),
    base,
  };
}

/** Files that the build writes whatever the content, but for offline bundles that the site does not have. */
function builtFor({ app, download }: SiteView['offline']): string[] {
  const absent = new Set<string>([
    ...(app ? [] : Object.values(appFiles)),
    ...(download ? [] : [folderBundleFile]),
  ]);
  return builtNames().filter((name) => !absent.has(name));
}

function topOf(path: SitePath): string {
  return path.split('/')[1] ?? '';
}
