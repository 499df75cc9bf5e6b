import type { Site } from '../link/site/site.ts';
import { filePath, sitePath, writtenPath, type SitePath } from '../model/addresses/path.ts';
import { hasUnreadFields } from '../model/kinds/unread-fields.ts';
import { nearest } from '../model/problems/nearest.ts';

/** The addresses of a built site, without the base. */
export interface SiteAddresses {
  /** Whether the site has a page or file there, or an old address that leads on. */
  has(path: SitePath): boolean;
  /** The paths of its pages as authors write them, for suggestions: always the same list. */
  pages(): readonly string[];
  /** The files at the root of the site, for suggestions: `/graph.json`. */
  topFiles(): readonly string[];
  /** Names of its lists and views, which it has once there is something for them: `timeline`. */
  viewNames: ReadonlySet<string>;
  /** `/` or `/repo/`. */
  base: string;
}

/** Whether what is missing at an address may come from a file that could not be read. */
export function mayBeUnread(path: SitePath, { records: { kinds, unread } }: Site): boolean {
  // Which lists there are follows from the kinds.
  if (kinds.some(hasUnreadFields)) return true;
  const kind = kinds.find(({ folder }) => path === `/${folder}/`);
  if (kind && unread?.has('entity', kind.id)) return true;
  return (['page', 'chart', 'dataset'] as const).some((sort) => unread?.has(sort, path) ?? false);
}

/** What to do about a link to an address where nothing is. */
export function fixOfAddress(path: SitePath, site: Site, addresses: SiteAddresses): string {
  const { kinds, settings } = site.records;
  const setting = leavingOut(path, settings);
  if (setting) return `\`${setting}\` in site.yaml leaves it out. Remove the link or the setting.`;
  const ofFile = pageOfFile(path, site);
  if (ofFile) return `Did you mean \`${ofFile}\`?`;
  const isList = kinds.some(({ folder }) => path === `/${folder}/`);
  if (isList || isOfAbsentView(path, addresses))
    return 'It is made once the site has something for it to show. Remove the link until then.';
  const near = nearestPath(path, site, addresses);
  return near ? `Did you mean \`${near}\`?` : 'Correct the path, or remove the link.';
}

/** The setting without which the site would have an address, as it is written. */
function leavingOut(
  path: SitePath,
  { offline, quality }: Site['records']['settings'],
): string | undefined {
  if (path === '/quality/' && !quality) return 'quality: false';
  if (path === '/offline.zip' && !offline.download) return 'offline: {download: false}';
  const isOfApp = /^\/(?:offline\/|offline\.(?:json|pack)$|sw\.js$)/.test(path);
  return isOfApp && !offline.app ? 'offline: {app: false}' : undefined;
}

/** Whether an address is that of a view that the site does not have, or beside or below it: `/sources.bib`. */
function isOfAbsentView(path: SitePath, { has, viewNames }: SiteAddresses): boolean {
  const [, name = ''] = /^\/([^/.]*)/.exec(path) ?? [];
  return viewNames.has(name) && ![sitePath(name), filePath(`${name}.html`)].some(has);
}

/** The page whose file is written in place of its path: `/pages/about.md`, `/pages/about/`. */
function pageOfFile(path: SitePath, { targetsByFile }: Site): string | undefined {
  const file = nameIn(path);
  return (targetsByFile.get(file) ?? targetsByFile.get(`${file}.md`))?.path;
}

/** The page that moved from the path, or whose base or name was written in its place; else the nearest address. */
function nearestPath(
  path: SitePath,
  { names, prose }: Site,
  { has, pages, topFiles, base }: SiteAddresses,
): string | undefined {
  const moved = [...prose.values()].find(({ redirects }) =>
    redirects.some((old) => old.path === path),
  );
  if (moved) return decodeURI(moved.path);
  const withoutBase = writtenPath(`/${path.slice(base.length)}`);
  if (base !== '/' && path.startsWith(base) && has(withoutBase)) return decodeURI(withoutBase);
  const name = nameIn(path);
  const named = names.resolve(name);
  if (named.status === 'found') return named.target.path;
  const withEnding = [...topFiles(), ...pages()].find((each) => each.startsWith(`/${name}.`));
  return withEnding ?? nearest(decodeURI(path), pages());
}

/** A path without the slashes at its ends. */
function nameIn(path: SitePath): string {
  return decodeURI(path).replace(/^\/|\/$/g, '');
}
