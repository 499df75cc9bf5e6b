import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Loader } from 'astro/loaders';
import type { CompiledSite } from './compile.ts';
import type {
  ArticleSummary,
  ArticleView,
  ChartPageView,
  EntityView,
  HomeView,
  KindListView,
  PageView,
  SiteView,
  TagView,
} from './graph/views.ts';
import { takeOver } from './handoff.ts';
import type { Labels } from './model/labels.ts';
import type { SitePath } from './model/path.ts';

/** A collection whose entries are the parts of the compiled site that `pick` chooses. */
function collection<View>(pick: (compiled: CompiledSite) => readonly (readonly [string, View])[]) {
  const loader: Loader = {
    name: 'dossier',
    async load({ store, generateDigest }) {
      const entries = pick(takeOver());
      store.clear();
      for (const [id, data] of entries) {
        const plain = { ...data } as Record<string, unknown>;
        store.set({ id, data: plain, digest: generateDigest(plain) });
      }
    },
  };
  // The views have been made by our own code from checked content; checking them again would only cost time.
  return defineCollection({ loader, schema: z.custom<View>(() => true) });
}

const byId = <View extends { id: string }>(views: readonly View[]) =>
  views.map((view) => [view.id, view] as const);

export const collections = {
  site: collection<{ site: SiteView; labels: Labels }>(({ site, labels }) => [
    ['site', { site, labels }],
  ]),
  home: collection<HomeView>(({ home }) => [['home', home]]),
  articles: collection<ArticleView>(({ articles }) => byId(articles)),
  articleList: collection<{ articles: ArticleSummary[] }>(({ articleList }) => [
    ['all', { articles: articleList }],
  ]),
  pages: collection<PageView>(({ pages }) => byId(pages)),
  entities: collection<EntityView>(({ entities }) => byId(entities)),
  lists: collection<KindListView>(({ lists }) =>
    lists.map((list) => [list.kind.id, list] as const),
  ),
  charts: collection<ChartPageView>(({ charts }) => byId(charts)),
  tags: collection<TagView>(({ tags }) => tags.map((tag) => [tag.slug, tag] as const)),
  redirects: collection<{ from: SitePath; to: SitePath }>(({ redirects }) =>
    redirects.map((redirect) => [redirect.from, redirect] as const),
  ),
};
