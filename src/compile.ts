import { createChartDrawing, type ChartDrawing } from './charts/chart-drawing.ts';
import { drawCharts } from './views/chart/chart-pages.ts';
import { chartTypes } from './charts/types/chart-types.ts';
import { entityJsonLd } from './views/entity/entity-json-ld.ts';
import { articleSummary, articleView } from './views/article/build-article-view.ts';
import { articlesNewestFirst } from './connect/articles-newest-first.ts';
import { linkSite } from './link/site/site.ts';
import { createCards } from './views/parts/cards/build-card-view.ts';
import { checkChartTypes } from './check/check-chart-types.ts';
import { checkRecords } from './check/check-records.ts';
import { datasetViews } from './views/dataset/build-dataset-view.ts';
import { entityView } from './views/entity/build-entity-view.ts';
import { correctionsPage } from './views/corrections/corrections-page.ts';
import { buildGraph, type Graph } from './connect/graph.ts';
import { homeView } from './views/home/build-home-view.ts';
import { kindListView } from './views/list/build-kind-list-view.ts';
import { kindViews } from './views/parts/links/kind-views.ts';
import { siteView } from './views/site/build-site-view.ts';
import { pageView } from './views/page/build-page-view.ts';
import { qualityView } from './views/quality/build-quality-view.ts';
import { quotesPage } from './views/quotes/quotes-page.ts';
import { sourceViews } from './views/source/source-views.ts';
import { tagViews } from './views/tag/tag-views.ts';
import { targetKey, type TargetKey } from './link/target.ts';
import type { ArticleSummary, ArticleView } from './views/article/article-view.ts';
import type { ChartPageView } from './views/chart/chart-page-view.ts';
import type { DatasetView } from './views/dataset/dataset-view.ts';
import type { EntityView } from './views/entity/entity-view.ts';
import type { HomeView } from './views/home/home-view.ts';
import type { KindListView } from './views/list/kind-list-view.ts';
import type { PageView } from './views/page/page-view.ts';
import type { SiteView } from './views/site/site-view.ts';
import type { CorrectionsPageView } from './views/corrections/corrections-page-view.ts';
import type { QualityView } from './views/quality/quality-view.ts';
import type { QuotesPageView } from './views/quotes/quotes-page-view.ts';
import type { SourceView } from './views/source/source-view.ts';
import type { TagView } from './views/tag/tag-view.ts';
import type { WholeNetworkView } from './views/network/whole-network-view.ts';
import type { WholeTimelineView } from './views/timeline/whole-timeline-view.ts';
import { wholeNetwork } from './views/network/whole-network.ts';
import { wholeTimeline } from './views/timeline/whole-timeline.ts';
import { generatedFiles, type GeneratedFile } from './outputs/generated-files.ts';
import { loadRecords } from './load/load-records.ts';
import { createMarkdownRenderer } from './markdown/pipeline.ts';
import type { RenderedProse } from './markdown/result/rendered-prose.ts';
import type { Entity } from './model/records/entity.ts';
import { labelsFor, type Labels } from './model/labels/labels.ts';
import type { PartialDate } from './model/dates/partial-date.ts';
import type { Kind } from './model/kinds/kind.ts';
import { filePath, type SitePath } from './model/addresses/path.ts';
import { sortProblems, type Problem } from './model/problems/problem.ts';
import type { Records } from './model/records/records.ts';
import {
  resolveAddress,
  type AddressOptions,
  type SiteAddress,
} from './model/addresses/site-address.ts';
import { siteExports } from './outputs/site-exports.ts';
import type { SocialPicture } from './outputs/pictures/social-worker.ts';
import { socialPictures } from './outputs/pictures/social-cards.ts';

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
  datasets: DatasetView[];
  sources: SourceView[];
  tags: TagView[];
  timeline: WholeTimelineView[];
  network: WholeNetworkView[];
  quotes: QuotesPageView[];
  corrections: CorrectionsPageView[];
  redirects: { from: SitePath; to: SitePath }[];
  /** Files of the content folder that are published as they are. */
  copies: { from: string; to: SitePath }[];
  /** What the check has found, for editors. */
  quality: QualityView;
  /** Files that are made from the content: charts as pictures and tables, feeds, the site as data. */
  files: GeneratedFile[];
  /** Makes the pictures for where pages are shared: only a build needs them. */
  pictures: () => SocialPicture[];
}

export interface CompileOptions extends AddressOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Today, for what goes stale. */
  today: PartialDate;
}

/** All problems of a folder, sorted, and the site that can be made of it. */
export interface Compilation {
  problems: Problem[];
  /** Makes what the pages show; absent when there is no usable `site.yaml`. */
  compiled?: () => CompiledSite;
}

/** From a content folder to all that its pages show: load → check → Markdown → graph → views. Never throws for content. */
export async function compile(options: CompileOptions): Promise<Compilation> {
  const { records, problems } = await loadRecords(options.contentDir);
  if (!records) return { problems };

  const address = resolveAddress(records.settings.url, options);
  const labels = labelsFor(records.settings.language, records.settings.labels);
  const site = linkSite(records);
  const charts = createChartDrawing(site, labels, address.base);
  const render = createMarkdownRenderer({
    site,
    labels,
    base: address.base,
    drawChart: charts.drawEmbedded,
    drawNetwork: charts.drawNetwork,
  });
  const rendered = new Map<TargetKey, RenderedProse>(
    [...records.entities, ...records.articles, ...records.pages].map((prose) => [
      targetKey(prose),
      render(prose),
    ]),
  );
  const all = sortProblems([
    ...problems,
    ...checkRecords(records, options.today),
    ...checkChartTypes(records.charts, chartTypes),
    ...[...rendered.values()].flatMap((each) => each.problems),
  ]);
  return {
    problems: all,
    compiled: () => ({
      ...viewsOf(buildGraph(site, rendered), charts, labels, address),
      redirects: redirectsOf(records),
      copies: copiesOf(records, options.contentDir),
      quality: qualityView(all, records.settings),
    }),
  };
}

/** One view for each page of the site. */
function viewsOf(
  graph: Graph,
  charts: ChartDrawing,
  labels: Labels,
  address: SiteAddress,
): Omit<CompiledSite, 'redirects' | 'copies' | 'quality'> {
  const { records } = graph;
  const { language } = records.settings;
  const words = { labels, language };
  const { drawSpark, drawFeatured, drawProfiles } = charts;
  const kinds = kindViews(graph);
  const byDate = articlesNewestFirst(graph);
  const viewByKind = new Map(kinds.map((kind) => [kind.id, kind]));
  const cardsOf = createCards(graph, {
    ...words,
    kindViews: viewByKind,
    drawSpark: (values) => drawSpark(values, 'card'),
  });
  const entityOptions = {
    ...words,
    drawProfiles,
    cardsOf,
    kindViews: viewByKind,
    jsonLd: (entity: Entity, kind: Kind) => entityJsonLd(entity, kind, address.url),
  };
  const site = siteView(graph, address, labels);
  const drawn = drawCharts(graph, charts, { labels, address });
  const articles = byDate.map((article, at) =>
    articleView(graph, article, {
      language,
      url: address.url,
      previous: byDate[at + 1],
      next: byDate[at - 1],
      cardsOf,
    }),
  );
  const pages = records.pages.map((page) => pageView(graph, page, cardsOf));
  const entities = records.entities.map((entity) => entityView(graph, entity, entityOptions));
  return {
    address,
    labels,
    site,
    home: homeView(graph, { ...words, drawSpark, drawCharts: drawFeatured, cardsOf }),
    articles,
    articleList: byDate.map((article) => articleSummary(graph, article)),
    pages,
    entities,
    lists: kinds.flatMap((view) => {
      const kind = graph.kinds.get(view.id);
      return kind ? [kindListView(graph, kind, view, { ...words, drawSpark })] : [];
    }),
    charts: drawn.map(({ view }) => view),
    datasets: datasetViews(graph, { labels, ...address }),
    sources: sourceViews(
      graph,
      drawn.map(({ view }) => view),
      words,
    ),
    files: [
      ...generatedFiles(drawn, site, records),
      ...siteExports({ graph, site, labels, articles, entities }),
    ],
    pictures: () => socialPictures({ site, articles, pages, entities }),
    tags: tagViews(graph),
    timeline: wholeTimeline(graph, {
      ...words,
      drawOverview: () => charts.drawOverview('timeline'),
    }),
    network: wholeNetwork(graph, { ...words, drawOverview: () => charts.drawOverview('network') }),
    quotes: quotesPage(graph, language),
    corrections: correctionsPage(graph),
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
