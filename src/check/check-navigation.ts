import type { Site } from '../link/site/site.ts';
import { isNavigationLink, navigationTarget } from '../model/addresses/navigation-target.ts';
import { writtenPath, type SitePath } from '../model/addresses/path.ts';
import { nearest } from '../model/problems/nearest.ts';
import { error, type Problem } from '../model/problems/problem.ts';
import type { Records } from '../model/records/records.ts';

/** The addresses of a built site, without the base. */
export interface SiteAddresses {
  /** Whether the site has a page or file there, or an old address that leads on. */
  has(path: SitePath): boolean;
  /** The paths of its pages, for suggestions. */
  pages(): readonly SitePath[];
  /** Top-level names that only the site itself uses: `timeline`. */
  ownNames: ReadonlySet<string>;
  /** `/` or `/repo/`. */
  base: string;
}

/** Whether `navigation:` has links within the site. */
export function leadsWithin({ settings }: Records): boolean {
  return (settings.navigation ?? []).some(({ link }) => navigationTarget(link));
}

/** Checks that each link of `navigation:` within the site leads to a page or file. */
export function checkNavigation(site: Site, addresses: SiteAddresses): Problem[] {
  const { settings, settingsPositions, unread, kinds } = site.records;
  // Which lists there are follows from the kinds.
  if (kinds.some(({ isPartial }) => isPartial)) return [];
  return (settings.navigation ?? []).flatMap(({ link }, index) => {
    const path = isNavigationLink(link) && navigationTarget(link)?.path;
    if (!path || addresses.has(path)) return [];
    const kind = kinds.find(({ folder }) => path === `/${folder}/`);
    if (kind && unread?.has('entity', kind.id)) return [];
    if ((['page', 'chart', 'dataset'] as const).some((sort) => unread?.has(sort, path))) return [];
    const at = settingsPositions?.[`navigation.${index}.link`] ?? { line: 1, column: 1 };
    const message = `\`link: ${link}\` leads to no page or file of the site.`;
    const isOwn = kind || addresses.ownNames.has(path.slice(1, -1));
    const fix = isOwn
      ? 'The page is made once the site has something for it to show. Remove the link until then.'
      : suggestion(link, path, site, addresses);
    return [error({ file: 'site.yaml', ...at }, 'unknown-link', message, fix)];
  });
}

function suggestion(link: string, path: SitePath, site: Site, addresses: SiteAddresses): string {
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
  return nearest(decodeURI(path), pages().map(decodeURI));
}
