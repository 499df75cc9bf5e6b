import { navigationTarget } from '../../model/addresses/navigation-target.ts';
import { withBase, type SitePath } from '../../model/addresses/path.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import type { MenuLink, MenuName } from './menu.ts';

/** A link in the header. */
export interface NavigationLink {
  label: string;
  href: string;
  /** Absent if it leads to another site. */
  path?: SitePath;
  /** The language of the label, if it is not that of the site. */
  lang?: string;
  /** The kind whose list it leads to, for its mark. */
  kind?: KindId;
}

/** The header's links: those of its row, and those behind "More". No link is among both. */
export interface SiteNavigation {
  links: NavigationLink[];
  /** The kinds and overviews for which the row has no room; empty if it names every kind. */
  more: NavigationLink[];
}

/** The most links in the row, and how many of them are kinds however many others there are. */
const mostLinks = 7;
const kindLinks = { fewest: 2, most: 3 };

/**
 * The links that the author chose, else those of the header's menu: the largest kinds, as many as there is room for,
 * and all others.
 */
export function siteNavigation(
  chosen: SiteSettings['navigation'],
  menus: Pick<Record<MenuName, readonly MenuLink[]>, 'header' | 'read'>,
  base: string,
): SiteNavigation {
  const linkTo = ({ title, path, kind, lang }: MenuLink): NavigationLink => ({
    label: title,
    href: withBase(path, base),
    path,
    ...(kind && { kind }),
    ...(lang && { lang }),
  });
  if (chosen) return { links: chosen.map((each) => linkAsWritten(each, base)), more: [] };
  const kinds = menus.header.filter(({ kind }) => kind);
  const others = menus.header.length - kinds.length;
  const room = Math.max(kindLinks.fewest, Math.min(kindLinks.most, mostLinks - others));
  const inRow = new Set(kinds.slice(0, room).map(({ path }) => path));
  const row = menus.header.filter(({ kind, path }) => !kind || inRow.has(path)).slice(0, mostLinks);
  const isInRow = (link: MenuLink): boolean => row.some(({ path }) => path === link.path);
  const rest = menus.read.filter((link) => !isInRow(link));
  const isWhole = !rest.some(({ kind }) => kind);
  return { links: row.map(linkTo), more: isWhole ? [] : rest.map(linkTo) };
}

function linkAsWritten(
  { label, link }: { label: string; link: string },
  base: string,
): NavigationLink {
  const target = navigationTarget(link);
  if (!target) return { label, href: link };
  return { label, href: withBase(target.path, base) + target.rest, path: target.path };
}
