import type { CompiledSite } from '../compile.ts';
import type { SitemapEntry } from '../outputs/seo/sitemap.ts';
import type { ArticleSummary } from '../views/article/article-view.ts';
import type { HomeView } from '../views/home/home-view.ts';
import type { QualityView } from '../views/quality/quality-view.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { takeOver } from './handoff.ts';
import type { Labels } from '../model/labels/labels.ts';
import { sitePath } from '../model/addresses/path.ts';

/** The parts of the site that a route makes a page of each. */
type ViewList =
  | 'articles'
  | 'pages'
  | 'entities'
  | 'lists'
  | 'charts'
  | 'datasets'
  | 'sources'
  | 'tags'
  | 'timeline'
  | 'network'
  | 'quotes'
  | 'corrections'
  | 'redirects';

/** What every page needs: the site's name, navigation and words. */
export function fetchSite(): { site: SiteView; labels: Labels } {
  return takeOver();
}

export function fetchHome(): HomeView {
  return takeOver().home;
}

/** All articles, the newest first. */
export function fetchArticleList(): ArticleSummary[] {
  return takeOver().articleList;
}

/** What the check of the content has found. */
export function fetchQuality(): QualityView {
  return takeOver().quality;
}

/** One view for each page of a route. */
export function fetchViews<List extends ViewList>(list: List): CompiledSite[List] {
  return takeOver()[list];
}

/** Every page that a crawler should know, in a fixed order. */
export function fetchSitemapEntries(): SitemapEntry[] {
  const { articles, entities, pages, lists, tags, charts, datasets } = takeOver();
  const { sources, timeline, network, quotes, corrections } = takeOver();
  return [
    { path: sitePath() },
    ...(articles.length > 0 ? [{ path: sitePath('articles') }] : []),
    ...articles.map(({ path, updated, date }) => ({ path, lastModified: updated ?? date })),
    ...lists.map(({ kind }) => ({ path: kind.path })),
    ...[...entities, ...pages].map(({ path, updated }) => ({
      path,
      ...(updated && { lastModified: updated }),
    })),
    ...tags.map(({ path }) => ({ path })),
    ...(charts.length > 0 ? [{ path: sitePath('charts') }] : []),
    ...charts.map(({ path }) => ({ path })),
    ...(datasets.length > 0 ? [{ path: sitePath('data') }] : []),
    ...datasets.map(({ path }) => ({ path })),
    ...(sources.length > 0 ? [{ path: sitePath('sources') }] : []),
    ...sources.map(({ path }) => ({ path })),
    ...timeline.map(({ path }) => ({ path })),
    ...[...network, ...quotes, ...corrections].map(({ path }) => ({ path })),
  ];
}
