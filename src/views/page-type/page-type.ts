import type { SitePath } from '../../model/addresses/path.ts';
import { bundleNames, type BundleName } from '../../model/bundle-name.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { MenuEntry } from '../site/menu.ts';
import type { PageFrame } from './page-frame.ts';
import type { ViewInput } from './view-input.ts';

/** One page of the site. */
export interface Page<View = unknown> {
  /** Id of its type. */
  type: string;
  path: SitePath;
  isInSitemap: boolean;
  /** Offline bundles that hold it. */
  offline: readonly BundleName[];
  /** Day of its last change, for crawlers. */
  lastModified?: PartialDate;
  /** All that it shows. */
  view: View;
  /** What stands around it; made when the page is written. */
  frame: () => PageFrame;
}

/** A type of page: what the build, the development server and the pages themselves know of it follows from this. */
export interface PageType<Id extends string = string, View = unknown> {
  id: Id;
  /** What it adds to menus. */
  menus: readonly MenuEntry[];
  /** Its pages, in their order; none where the site has nothing for them. */
  pages(input: ViewInput): Page<View>[];
}

/** What a page type says of its pages. */
export interface PageTypeDefinition<Id extends string, View extends { path: SitePath }> {
  /** What its route calls it: `pageOf('article')`. */
  id: Id;
  /** One view for each page. */
  views(input: ViewInput): readonly View[];
  frame(view: View, input: ViewInput): PageFrame;
  /** Whether the sitemap names a page. */
  isInSitemap(view: View): boolean;
  /** Offline bundles that hold its pages; all when absent. */
  offline?: readonly BundleName[];
  /** What it adds to the menus of the site. */
  menus?: readonly Omit<MenuEntry, 'isOnlineOnly'>[];
  /** Day of the last change of a page, where it has one. */
  lastModified?(view: View): PartialDate | undefined;
}

/** A page type of what its definition says of each view. */
export function definePageType<const Id extends string, View extends { path: SitePath }>(
  definition: PageTypeDefinition<Id, View>,
): PageType<Id, View> {
  const { id, offline = bundleNames, menus = [] } = definition;
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
    pages: (input) => input.once(definition.views).map((view) => pageOf(view, input)),
  };
}
