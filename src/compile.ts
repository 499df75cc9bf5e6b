import { createChartDrawing } from './charts/chart-drawing.ts';
import { chartTypeNames } from './charts/types/chart-types.ts';
import { linkSite } from './link/site/site.ts';
import { checkChartTypes } from './check/check-chart-types.ts';
import { checkRecords } from './check/check-records.ts';
import { buildGraph } from './connect/graph.ts';
import { siteView } from './views/site/build-site-view.ts';
import { articleViews } from './views/article/article-page-type.ts';
import { drawnCharts } from './views/chart/drawn-charts.ts';
import { entityViews } from './views/entity/entity-page-type.ts';
import { pageViews } from './views/page/free-page-type.ts';
import { createViewInput, type ConnectedSite } from './views/page-type/view-input.ts';
import { createSitePages, type SitePages } from './views/site-pages.ts';
import { targetKey, type TargetKey } from './link/target.ts';
import type { SiteView } from './views/site/site-view.ts';
import { generatedFiles, type GeneratedFile } from './outputs/generated-files.ts';
import { loadRecords } from './load/load-records.ts';
import { createMarkdownRenderer } from './markdown/pipeline.ts';
import type { RenderedProse } from './markdown/result/rendered-prose.ts';
import { labelsFor, type Labels } from './model/labels/labels.ts';
import type { PartialDate } from './model/dates/partial-date.ts';
import { filePath, type SitePath } from './model/addresses/path.ts';
import { sortProblems, type Problem } from './model/problems/problem.ts';
import type { Records } from './model/records/records.ts';
import {
  resolveAddress,
  type AddressOptions,
  type SiteAddress,
} from './model/addresses/site-address.ts';
import { siteExports } from './outputs/site-exports.ts';
import type { SocialImageFile } from './outputs/pictures/social-worker.ts';
import { socialImages } from './outputs/pictures/social-images.ts';

/** What a site consists of, as plain data: the whole of what Astro gets to see. */
export interface CompiledSite {
  address: SiteAddress;
  site: SiteView;
  labels: Labels;
  pages: SitePages;
  /** Files of the content folder that are published as they are. */
  copies: { from: string; to: SitePath }[];
  /** Files that are made from the content: charts as pictures and tables, feeds, the site as data. */
  files: GeneratedFile[];
  /** Lists the social images to draw. Only a build needs them. */
  socialImages: () => SocialImageFile[];
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
    ...checkChartTypes(records.charts, chartTypeNames),
    ...[...rendered.values()].flatMap((each) => each.problems),
  ]);
  return {
    problems: all,
    compiled: () => {
      const graph = buildGraph(site, rendered);
      return siteOf({ graph, labels, address, charts, problems: all }, options.contentDir);
    },
  };
}

/** All pages, and the files made of the same views. */
function siteOf(connected: Omit<ConnectedSite, 'site'>, contentDir: string): CompiledSite {
  const { graph, labels, address } = connected;
  const site = siteView(graph, address, labels);
  const input = createViewInput({ ...connected, site });
  const [articles, entities] = [input.once(articleViews), input.once(entityViews)];
  return {
    address,
    labels,
    site,
    pages: createSitePages(input),
    copies: copiesOf(graph.records, contentDir),
    files: [
      ...generatedFiles(input.once(drawnCharts), site, graph.records),
      ...siteExports({ graph, site, labels, articles, entities }),
    ],
    socialImages: () => socialImages({ site, articles, pages: input.once(pageViews), entities }),
  };
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
