import { getCollection, getEntry } from 'astro:content';
import type { SitemapEntry } from './exports/sitemap.ts';
import type { ArticleSummary, HomeView, SiteView } from './graph/views.ts';
import type { Labels } from './model/labels.ts';
import { sitePath } from './model/path.ts';

/** What every page needs: the site's name, navigation and words. */
export async function fetchSite(): Promise<{ site: SiteView; labels: Labels }> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The collection `site` is empty: nothing was compiled.');
  return entry.data;
}

export async function fetchHome(): Promise<HomeView> {
  const [entry] = await getCollection('home');
  if (!entry) throw new Error('The collection `home` is empty: nothing was compiled.');
  return entry.data;
}

/** All articles, the newest first. */
export async function fetchArticleList(): Promise<ArticleSummary[]> {
  const [entry] = await getCollection('articleList');
  return entry?.data.articles ?? [];
}

/** Every page that a crawler should know, in a fixed order. */
export async function fetchSitemapEntries(): Promise<SitemapEntry[]> {
  const [articles, entities, pages, lists, tags, charts] = await Promise.all([
    getCollection('articles'),
    getCollection('entities'),
    getCollection('pages'),
    getCollection('lists'),
    getCollection('tags'),
    getCollection('charts'),
  ]);
  return [
    { path: sitePath() },
    ...(articles.length > 0 ? [{ path: sitePath('articles') }] : []),
    ...articles.map(({ data }) => ({ path: data.path, lastModified: data.updated ?? data.date })),
    ...lists.map(({ data }) => ({ path: data.kind.path })),
    ...[...entities, ...pages].map(({ data }) => ({
      path: data.path,
      ...(data.updated && { lastModified: data.updated }),
    })),
    ...tags.map(({ data }) => ({ path: data.path })),
    ...charts.map(({ data }) => ({ path: data.path })),
  ];
}
