import type { Labels } from '../../model/labels/labels.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import type { PageLink } from '../parts/links/page-link.ts';
import type { SiteCounts } from './site-counts.ts';

/**
 * Where links to pages and files stand: at the head of each page; at its foot, in the columns `read`, `check` and
 * `reuse`; as `start`, on pages for readers who have lost their way; and, as `models`, in the index for language models.
 */
export type MenuName = 'header' | 'read' | 'check' | 'reuse' | 'start' | 'models';

/** What a type of pages or a family of files adds to menus. */
export interface MenuEntry {
  /** The menus, each with a weight: lighter entries come first. */
  weights: Partial<Record<MenuName, number>>;
  /** The links; none where the site has nothing for them. */
  links(input: MenuInput): PageLink[];
  /** Whether the links lead to what only a server has. */
  isOnlineOnly: boolean;
}

/** What the links follow from. */
export interface MenuInput {
  labels: Labels;
  counts: SiteCounts;
  kinds: readonly KindView[];
  /** The free pages. */
  pages: readonly PageLink[];
  hasApp: boolean;
}

/** A link of a menu. */
export interface MenuLink extends PageLink {
  isOnlineOnly?: boolean;
}

/** The links of every menu, in their order. */
export function createMenus(
  entries: readonly MenuEntry[],
  input: MenuInput,
): Record<MenuName, MenuLink[]> {
  const linksOf = (menu: MenuName): MenuLink[] =>
    entries
      .flatMap((entry) => {
        const weight = entry.weights[menu];
        return weight === undefined ? [] : { weight, entry };
      })
      .sort((a, b) => a.weight - b.weight)
      .flatMap(({ entry }) =>
        entry
          .links(input)
          .map((link) => ({ ...link, ...(entry.isOnlineOnly && { isOnlineOnly: true }) })),
      );
  return {
    header: linksOf('header'),
    read: linksOf('read'),
    check: linksOf('check'),
    reuse: linksOf('reuse'),
    start: linksOf('start'),
    models: linksOf('models'),
  };
}
