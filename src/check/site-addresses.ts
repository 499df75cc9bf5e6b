import type { Site } from '../link/site/site.ts';
import { writtenPath, type SitePath } from '../model/addresses/path.ts';
import { nearest } from '../model/problems/nearest.ts';

/** The addresses of a built site, without the base. */
export interface SiteAddresses {
  /** Whether the site has a page or file there, or an old address that leads on. */
  has(path: SitePath): boolean;
  /** The paths of its pages as authors write them, for suggestions: always the same list. */
  pages(): readonly string[];
  /** Top-level names that only the site itself uses: `timeline`. */
  ownNames: ReadonlySet<string>;
  /** `/` or `/repo/`. */
  base: string;
}

/** Whether a file that could not be read may bring what is at an address. */
export function mayBeUnread(path: SitePath, { records: { kinds, unread } }: Site): boolean {
  // Which lists there are follows from the kinds.
  if (kinds.some(({ isPartial }) => isPartial)) return true;
  const kind = kinds.find(({ folder }) => path === `/${folder}/`);
  if (kind && unread?.has('entity', kind.id)) return true;
  return (['page', 'chart', 'dataset'] as const).some((sort) => unread?.has(sort, path) ?? false);
}

/** What to do about a link to an address where nothing is. */
export function fixOfAddress(
  link: string,
  path: SitePath,
  site: Site,
  addresses: SiteAddresses,
): string {
  const isList = site.records.kinds.some(({ folder }) => path === `/${folder}/`);
  if (isList || addresses.ownNames.has(path.slice(1, -1)))
    return 'The page is made once the site has something for it to show. Remove the link until then.';
  const near = nearestPath(link, path, site, addresses);
  return near ? `Did you mean \`${near}\`?` : 'Correct the path, or remove the link.';
}

/** The page whose base, file or name was written in place of its path; else the nearest path. */
function nearestPath(
  link: string,
  path: SitePath,
  { targetsByFile, names }: Site,
  { has, pages, base }: SiteAddresses,
): string | undefined {
  const withoutBase = writtenPath(`/${path.slice(base.length)}`);
  if (path.startsWith(base) && has(withoutBase)) return decodeURI(withoutBase);
  const named = names.resolve(link);
  const target =
    targetsByFile.get(link.replace(/^\//, '')) ?? (named.status === 'found' && named.target);
  if (target) return target.path;
  return nearest(decodeURI(path), pages());
}
