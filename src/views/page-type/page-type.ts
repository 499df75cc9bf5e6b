import { targetKey, type TargetKey } from '../../link/target.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import { bundleNames, type BundleName } from '../../model/offline/bundle-name.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { once } from '../../model/lazy/once.ts';
import type { Article, Page as FreePage } from '../../model/records/article.ts';
import type { Entity } from '../../model/records/entity.ts';
import { lastChange } from '../../model/records/last-change.ts';
import type { MenuEntry } from '../site/menu.ts';
import type { PageFrame } from './page-frame.ts';
import type { ViewInput } from './view-input.ts';

/** One page of the site. */
export interface Page<View = unknown> {
  /** Id of its page type. */
  type: string;
  path: SitePath;
  /** The text that it shows as its own, if it is the page of one. */
  text?: TargetKey;
  isInSitemap: boolean;
  /** Offline bundles that hold it. */
  offline: readonly BundleName[];
  /** Date of its last change, for crawlers. */
  lastModified?: PartialDate;
  /** Everything it shows, made when it is first read. */
  readonly view: View;
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
  /** True if each of its pages is that of a text. */
  hasTexts: boolean;
  /** Its pages in order; empty if the site has nothing to show. */
  pages(input: ViewInput): Page<View>[];
}

/** A page before its view is made. */
export interface PlannedPage<View> extends Pick<Page, 'path' | 'text' | 'lastModified'> {
  makeView(): View;
}

/** The declaration of a page type. */
export interface PageTypeDefinition<Id extends string, View> {
  /** Its name, by which its route asks for it: `pageOf('article')`. */
  id: Id;
  /** Its pages in order. A large site has thousands, of which a development server shows one: `makeView` does the work. */
  pages(input: ViewInput): readonly PlannedPage<View>[];
  /** True if each of its pages is that of a text; false by default. */
  hasTexts?: boolean;
  frame(view: View, input: ViewInput): PageFrame;
  /** True if the sitemap lists its pages, as by default. */
  isInSitemap?(input: ViewInput): boolean;
  /** Offline bundles that hold its pages; all by default. */
  offline?: readonly BundleName[];
  /** Its links in the menus of the site. */
  menus?: readonly Omit<MenuEntry, 'isOnlineOnly'>[];
  /** Top-level names that no page or kind of an author may take: `['timeline']`. */
  reserves?: readonly string[];
}

/** Makes a page type from its definition. */
export function definePageType<const Id extends string, View>(
  definition: PageTypeDefinition<Id, View>,
): PageType<Id, View> {
  const { id, hasTexts = false, offline = bundleNames, menus = [], reserves = [] } = definition;
  const isOnlineOnly = !offline.includes('folder');
  return {
    id,
    menus: menus.map((entry) => ({ ...entry, isOnlineOnly })),
    reserves,
    hasTexts,
    pages(input) {
      const isInSitemap = definition.isInSitemap?.(input) ?? true;
      return definition.pages(input).map(({ makeView, ...page }) => {
        const view = once(makeView);
        return {
          ...page,
          type: id,
          isInSitemap,
          offline,
          get view() {
            return view();
          },
          frame: () => definition.frame(view(), input),
        };
      });
    },
  };
}

/** The page of a text, of which the date of its last change is what its front matter says. */
export function pageOfText<View>(
  prose: Article | FreePage | Entity,
  makeView: () => View,
): PlannedPage<View> {
  const lastModified = lastChange(prose) ?? (prose.type === 'article' ? prose.date : undefined);
  return {
    path: prose.path,
    text: targetKey(prose),
    ...(lastModified && { lastModified }),
    makeView,
  };
}

/** Pages whose views are made together, since one follows from another or there are few. */
export function pagesOfViews<View extends { path: SitePath }>(
  views: readonly View[],
): PlannedPage<View>[] {
  return views.map((view) => ({ path: view.path, makeView: () => view }));
}
