import type { TargetKey } from '../../link/target.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import { bundleNames, type BundleName } from '../../model/bundle-name.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { MenuEntry } from '../site/menu.ts';
import type { PageFrame } from './page-frame.ts';
import type { ViewInput } from './view-input.ts';

/** One page of the site. */
export interface Page<View = unknown> {
  /** Id of its page type. */
  type: string;
  path: SitePath;
  isInSitemap: boolean;
  /** Offline bundles that hold it. */
  offline: readonly BundleName[];
  /** Date of its last change, for crawlers. */
  lastModified?: PartialDate;
  /** Everything it shows. */
  view: View;
  /** Makes its frame, when the page is written. */
  frame: () => PageFrame;
}

/** A page type: routes, sitemap, menus, verification, search and offline bundles follow from it. */
export interface PageType<Id extends string = string, View = unknown> {
  id: Id;
  /** Its links in menus. */
  menus: readonly MenuEntry[];
  /** Top-level names of its own pages, which no page or kind of an author may take. */
  reserves: readonly string[];
  /** Its pages in order; empty if the site has nothing to show. */
  pages(input: ViewInput): Page<View>[];
  /** Those of its pages that show one of these texts as their own. */
  pagesOf(input: ViewInput, texts: ReadonlySet<TargetKey>): Page<View>[];
}

/** What an entry of a page type declares. */
export interface PageTypeDefinition<Id extends string, View extends { path: SitePath }> {
  /** Its name, by which its route asks for it: `pageOf('article')`. */
  id: Id;
  /** One view for each page. */
  views(input: ViewInput): readonly View[];
  /** The views of the pages that show one of these texts as their own; none by default. */
  viewsOf?(input: ViewInput, texts: ReadonlySet<TargetKey>): readonly View[];
  frame(view: View, input: ViewInput): PageFrame;
  /** True if the sitemap lists the page. */
  isInSitemap(view: View): boolean;
  /** Offline bundles that hold its pages; all by default. */
  offline?: readonly BundleName[];
  /** Its links in the menus of the site. */
  menus?: readonly Omit<MenuEntry, 'isOnlineOnly'>[];
  /** Top-level names that no page or kind of an author may take: `['timeline']`. */
  reserves?: readonly string[];
  /** Date of the last change of a page, if it has one. */
  lastModified?(view: View): PartialDate | undefined;
}

/** Makes a page type from its definition. */
export function definePageType<const Id extends string, View extends { path: SitePath }>(
  definition: PageTypeDefinition<Id, View>,
): PageType<Id, View> {
  const { id, offline = bundleNames, menus = [], reserves = [] } = definition;
  const isOnlineOnly = !offline.includes('folder');
  const pageOf = (view: View, input: ViewInput): Page<View> => {
    const lastModified = definition.lastModified?.(view);
    return {
      type: id,
      path: view.path,
      isInSitemap: definition.isInSitemap(view),
      offline,
      ...(lastModified && { lastModified }),
      view,
      frame: () => definition.frame(view, input),
    };
  };
  return {
    id,
    menus: menus.map((entry) => ({ ...entry, isOnlineOnly })),
    reserves,
    pages: (input) => input.once(definition.views).map((view) => pageOf(view, input)),
    pagesOf: (input, texts) =>
      definition.viewsOf?.(input, texts).map((view) => pageOf(view, input)) ?? [],
  };
}
