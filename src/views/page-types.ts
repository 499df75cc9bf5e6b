import { articleListPageType } from './article/article-list-page-type.ts';
import { articlePageType } from './article/article-page-type.ts';
import { articleYearPageType } from './article/article-year-page-type.ts';
import { chartEmbedPageType } from './chart/chart-embed-page-type.ts';
import { chartListPageType } from './chart/chart-list-page-type.ts';
import { chartPageType } from './chart/chart-page-type.ts';
import { correctionsPageType } from './corrections/corrections-page-type.ts';
import { datasetListPageType } from './dataset/dataset-list-page-type.ts';
import { datasetPageType } from './dataset/dataset-page-type.ts';
import { entityPageType } from './entity/entity-page-type.ts';
import { homePageType } from './home/home-page-type.ts';
import { kindListPageType } from './list/kind-list-page-type.ts';
import { kindPartPageType } from './list/kind-part-page-type.ts';
import { networkPageType } from './network/network-page-type.ts';
import { notFoundPageType } from './not-found/not-found-page-type.ts';
import { offlinePageType } from './offline/offline-page-type.ts';
import { freePageType } from './free-page/free-page-type.ts';
import { pageListPageType } from './free-page/page-list-page-type.ts';
import { qualityPageType } from './quality/quality-page-type.ts';
import { quotesPageType } from './quotes/quotes-page-type.ts';
import type { PageType } from './page-type/page-type.ts';
import { searchPageType } from './search/search-page-type.ts';
import type { MenuEntry } from './site/menu.ts';
import { sourceListPageType } from './source/source-list-page-type.ts';
import { sourcePageType } from './source/source-page-type.ts';
import { tagListPageType } from './tag/tag-list-page-type.ts';
import { tagPageType } from './tag/tag-page-type.ts';
import { timelinePageType } from './timeline/timeline-page-type.ts';

/** Every page type, in the order of the sitemap. */
export const pageTypes = [
  homePageType,
  articleListPageType,
  articleYearPageType,
  articlePageType,
  kindListPageType,
  kindPartPageType,
  entityPageType,
  pageListPageType,
  freePageType,
  tagListPageType,
  tagPageType,
  chartListPageType,
  chartPageType,
  chartEmbedPageType,
  datasetListPageType,
  datasetPageType,
  sourceListPageType,
  sourcePageType,
  timelinePageType,
  networkPageType,
  quotesPageType,
  correctionsPageType,
  searchPageType,
  qualityPageType,
  offlinePageType,
  notFoundPageType,
] as const;

/** The links of all page types in the site's menus. */
export const pageMenus: readonly MenuEntry[] = pageTypes.flatMap(({ menus }) => menus);

/** Top-level names of the site's own pages. */
export const pageNames: readonly string[] = pageTypes.flatMap(({ reserves }) => reserves);

/** A page type of the list. */
type AnyPageType = (typeof pageTypes)[number];

export type PageTypeId = AnyPageType['id'];

/** The view of a page type. */
export type ViewOf<Id extends PageTypeId> =
  Extract<AnyPageType, { id: Id }> extends PageType<Id, infer View> ? View : never;
