import type { TargetKey } from '../../link/target.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import { bundleNames, type BundleName } from '../../model/bundle-name.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { once } from '../../model/once.ts';
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

/** What every entry of a page type declares. */
interface AnyDefinition<Id extends string, View> {
  /** Its name, by which its route asks for it: `pageOf('article')`. */
  id: Id;
  frame(view: View, input: ViewInput): PageFrame;
  /** Offline bundles that hold its pages; all by default. */
  offline?: readonly BundleName[];
  /** Its links in the menus of the site. */
  menus?: readonly Omit<MenuEntry, 'isOnlineOnly'>[];
  /** Top-level names that no page or kind of an author may take: `['timeline']`. */
  reserves?: readonly string[];
}

/** What an entry of a page type declares. */
export interface PageTypeDefinition<
  Id extends string,
  View extends { path: SitePath },
> extends AnyDefinition<Id, View> {
  /** One view for each page. */
  views(input: ViewInput): readonly View[];
  /** True if the sitemap lists the page. */
  isInSitemap(view: View): boolean;
}

/** What an entry of a page type declares whose pages are those of texts, each made by itself. */
export interface TextPageTypeDefinition<Id extends string, View> extends AnyDefinition<Id, View> {
  texts(input: ViewInput): readonly TextPage<View>[];
}

/** The page of a text, before its view is made. */
export interface TextPage<View> {
  path: SitePath;
  text: TargetKey;
  /** Date of its last change, for crawlers. */
  lastModified?: PartialDate;
  makeView(): View;
}

/** Makes a page type from its definition. */
export function definePageType<const Id extends string, View extends { path: SitePath }>(
  definition: PageTypeDefinition<Id, View>,
): PageType<Id, View> {
  const { views, isInSitemap } = definition;
  return pageType(definition, {
    hasTexts: false,
    pages: (input) =>
      input.once(views).map((view) => ({
        path: view.path,
        isInSitemap: isInSitemap(view),
        makeView: () => view,
      })),
  });
}

/** Makes a page type of texts from its definition. The sitemap lists all of its pages. */
export function defineTextPageType<const Id extends string, View>(
  definition: TextPageTypeDefinition<Id, View>,
): PageType<Id, View> {
  return pageType(definition, {
    hasTexts: true,
    pages: (input) => definition.texts(input).map((page) => ({ ...page, isInSitemap: true })),
  });
}

/** What page types differ in. */
interface PageMaking<View> {
  hasTexts: boolean;
  pages(
    input: ViewInput,
  ): readonly (Omit<Page, 'type' | 'offline' | 'view' | 'frame'> & { makeView(): View })[];
}

function pageType<Id extends string, View>(
  { id, frame, offline = bundleNames, menus = [], reserves = [] }: AnyDefinition<Id, View>,
  { hasTexts, pages }: PageMaking<View>,
): PageType<Id, View> {
  const isOnlineOnly = !offline.includes('folder');
  return {
    id,
    menus: menus.map((entry) => ({ ...entry, isOnlineOnly })),
    reserves,
    hasTexts,
    pages: (input) =>
      pages(input).map(({ makeView, ...page }) => {
        const view = once(makeView);
        return {
          ...page,
          type: id,
          offline,
          get view() {
            return view();
          },
          frame: () => frame(view(), input),
        };
      }),
  };
}
