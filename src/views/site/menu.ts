import type { SitePath } from '../../model/addresses/path.ts';
import type { LabelKey, Labels } from '../../model/labels/labels.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import type { DescribedLink } from '../parts/links/page-link.ts';
import type { SiteCounts } from './site-counts.ts';

/**
 * The menus: `header` at the top of each page; `read`, `check` and `reuse` in its footer; `start` on pages for readers
 * who have lost their way; `models` in the index for language models.
 */
export type MenuName = 'header' | 'read' | 'check' | 'reuse' | 'start' | 'models';

/** The links that a page type or file family adds to menus. */
export interface MenuEntry {
  /** The menus, each with a weight: lighter entries come first. */
  weights: Partial<Record<MenuName, number>>;
  /** The links; empty if the site has nothing to link to. */
  links(input: MenuInput): DescribedLink[];
  /** True if the links lead to files that only a server has. */
  isOnlineOnly: boolean;
}

/** What decides which links a menu has. */
export interface MenuInput {
  labels: Labels;
  counts: SiteCounts;
  kinds: readonly KindView[];
  /** The kinds that the header may name, the largest first (decision 27). */
  largestKinds: readonly KindView[];
  /** The free pages that there is room for. */
  pages: readonly DescribedLink[];
  hasApp: boolean;
  hasQuality: boolean;
}

/** A link of a menu. */
export interface MenuLink extends DescribedLink {
  isOnlineOnly?: boolean;
}

/** A link that menus have if the site has any records of a type. */
export function linkIfAny(
  records: keyof SiteCounts,
  label: LabelKey,
  path: SitePath,
): MenuEntry['links'] {
  return ({ counts, labels }) => (counts[records] > 0 ? [{ title: labels[label], path }] : []);
}

/** The links of every menu, in order. */
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
