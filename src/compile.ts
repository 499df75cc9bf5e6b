import { createChartDrawing } from './chart-drawing.ts';
import { entityJsonLd } from './exports/json-ld.ts';
import {
  articleSummary,
  articleView,
  articlesNewestFirst,
  pageView,
} from './graph/article-view.ts';
import { buildNameIndex } from './graph/build-name-index.ts';
import { checkRecords } from './graph/check-records.ts';
import { entityView } from './graph/entity-view.ts';
import { buildGraph } from './graph/graph.ts';
import { homeView } from './graph/home-view.ts';
import { kindListView } from './graph/kind-list-view.ts';
import { kindViews, siteView } from './graph/site-view.ts';
import { tagViews } from './graph/tag-views.ts';
import { buildTargets, targetKey, type TargetKey } from './graph/target.ts';
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
import { loadRecords } from './load/load-records.ts';
import { createMarkdownRenderer } from './markdown/pipeline.ts';
import type { RenderedProse } from './graph/rendered-prose.ts';
import { labelsFor, type Labels } from './model/labels.ts';
import type { PartialDate } from './model/partial-date.ts';
import type { Entity } from './model/entity.ts';
import type { Kind } from './model/kind.ts';
import { filePath, type SitePath } from './model/path.ts';
import { sortProblems, type Problem } from './model/problem.ts';
import type { Records } from './model/site.ts';
import { resolveAddress, type AddressOptions, type SiteAddress } from './site-address.ts';

/** What each page of the site shows, as plain data: the whole of what Astro gets to see. */
export interface CompiledSite {
  address: SiteAddress;
  site: SiteView;
  labels: Labels;
  home: HomeView;
  articles: ArticleView[];
  articleList: ArticleSummary[];
  pages: PageView[];
  entities: EntityView[];
  lists: KindListView[];
  charts: ChartPageView[];
  tags: TagView[];
  redirects: { from: SitePath; to: SitePath }[];
  /** Files of the content folder that are published as they are. */
  copies: { from: string; to: SitePath }[];
}

export interface CompileOptions extends AddressOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Today, for what goes stale. */
  today: PartialDate;
}

/** A site, unless an error stands in its way; and all problems of the folder, sorted. */
export interface Compilation {
  compiled?: CompiledSite;
  problems: Problem[];
}

/** From a content folder to all that its pages show: load → check → Markdown → graph → views. Never throws for content. */
export async function compile(options: CompileOptions): Promise<Compilation> {
  const { records, problems } = await loadRecords(options.contentDir);
  if (!records) return { problems: sortProblems(problems) };

  const address = resolveAddress(records.site.url, options);
  const labels = labelsFor(records.site.language, records.site.labels);
  const targets = buildTargets(records);
  const names = buildNameIndex(records, targets);
  const charts = createChartDrawing(records, labels, address.base);
  const render = createMarkdownRenderer({
    site: records.site,
    labels,
    base: address.base,
    records,
    targets,
    names,
    drawChart: charts.drawEmbedded,
  });
  const rendered = new Map<TargetKey, RenderedProse>(
    [...records.entities, ...records.articles, ...records.pages].map((prose) => [
      targetKey(prose),
      render(prose),
    ]),
  );
  const all = [
    ...problems,
    ...checkRecords(records, options.today),
    ...[...rendered.values()].flatMap((each) => each.problems),
  ];
  const graph = buildGraph(records, targets, rendered);
  const language = records.site.language;
  const words = { labels, language };
  const kinds = kindViews(graph);
  const byDate = articlesNewestFirst(graph);
  const viewOptions = {
    ...words,
    kindViews: new Map(kinds.map((kind) => [kind.id, kind])),
    drawProfiles: charts.drawProfiles,
    jsonLd: (entity: Entity, kind: Kind) => entityJsonLd(entity, kind, address.url),
  };
  return {
    problems: sortProblems(all),
    compiled: {
      address,
      site: siteView(graph, address, labels),
      labels,
      home: homeView(graph, {
        ...words,
        drawSpark: charts.drawSpark,
        drawCharts: charts.drawFeatured,
      }),
      articles: byDate.map((article) =>
        articleView(graph, article, { language, url: address.url, neighbours: byDate }),
      ),
      articleList: byDate.map((article) => articleSummary(graph, article)),
      pages: records.pages.map((page) => pageView(graph, page)),
      entities: records.entities.map((entity) => entityView(graph, entity, viewOptions)),
      lists: kinds.flatMap((view) => {
        const kind = graph.kinds.get(view.id);
        return kind
          ? [kindListView(graph, kind, view, { ...words, drawSpark: charts.drawSpark })]
          : [];
      }),
      charts: charts.pages(),
      tags: tagViews(graph),
      redirects: redirectsOf(records),
      copies: copiesOf(records, options.contentDir),
    },
  };
}

function redirectsOf(records: Records): CompiledSite['redirects'] {
  return [...records.articles, ...records.pages, ...records.entities].flatMap((prose) =>
    prose.redirects.map((from) => ({ from: from as SitePath, to: prose.path })),
  );
}

/** Pictures and files that pages may refer to, and the tables of the datasets, byte for byte. */
function copiesOf(records: Records, contentDir: string): CompiledSite['copies'] {
  const assets = records.assets.map((asset) => ({
    from: asset.absolutePath,
    to: filePath('assets', asset.file.replace(/^assets\//, '')),
  }));
  const tables = records.datasets.map((dataset) => ({
    from: `${contentDir}/${dataset.file}`,
    to: filePath('data', `${dataset.id}.csv`),
  }));
  return [...assets, ...tables];
}
