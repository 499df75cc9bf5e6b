import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import {
  chartFigure,
  prepareChart,
  profileChart,
  sparkLine,
  type FigureInput,
  type PreparedChart,
} from './figure/chart-figure.ts';
import { periodStrip, type PeriodStrip } from './strip/period-strip.ts';
import { surroundingsFigure } from './figure/surroundings-figure.ts';
import { chartTypeNames } from './types/chart-types.ts';
import { chartLinks, type ChartLink } from './chart-links.ts';
import { overrideChart } from './chart-overrides.ts';
import {
  networkAround,
  overviewOf,
  type NetworkAround,
  type OverviewType,
} from './own/own-charts.ts';
import { largestCharts } from './largest-charts.ts';
import { overviewWebs } from './own/overview-webs.ts';
import type { WebToPlace } from './types/network/web-to-place.ts';
import type { Site } from '../link/site/site.ts';
import { standingRelations } from '../link/relations/standing-relations.ts';
import type { Chart } from '../model/records/chart.ts';
import type { Dataset } from '../model/data/dataset.ts';
import type { Entity } from '../model/records/entity.ts';
import type { EntityId } from '../model/ids/entity-id.ts';
import type { KeptResults } from '../model/kept-results.ts';
import type { Labels } from '../model/labels/labels.ts';
import { filePath, withBase } from '../model/addresses/path.ts';
import { standing } from '../model/values/assessment.ts';
import type { Problem } from '../model/problems/problem.ts';

/** Draws the charts of a site. */
export interface ChartDrawing {
  /**
   * A chart of `charts/` for a page's text; wrong attributes give a problem. `undefined` if there is no such chart, or its
   * file is reported for its data.
   */
  drawEmbedded(
    chartId: string,
    overrides: Readonly<Record<string, string>>,
    page: { anchor: string },
  ): { figure: Element } | { problem: Pick<Problem, 'code' | 'message' | 'fix'> } | undefined;
  /** The charts of an entity's page: one for each dataset with `profile: true` that has rows of it. */
  drawProfiles(entity: Entity): string[];
  /** Charts for the front page: those with the given ids, else the largest. */
  drawFeatured(ids: readonly string[] | undefined): string[];
  /** The strip of the events within the site's period. */
  drawStrip(): PeriodStrip | undefined;
  /** A spark line, for a row of key figures or for a card. */
  drawSpark(values: readonly number[], place?: 'row' | 'card'): string;
  /** The network around an entity; without an entity, of all. */
  drawNetwork(around: NetworkAround | undefined, page: { anchor: string }): Element | undefined;
  /** What surrounds an entity, for its own page, which lists its relations; `undefined` with few neighbours. */
  drawSurroundings(id: EntityId): string | undefined;
  /** The timeline or network of the whole site: the author's chart of that type, if any; `undefined` if it is empty. */
  drawOverview(type: OverviewType): string | undefined;
  /** The webs of `drawOverview('network')` that no earlier run has placed, so that a thread can. */
  websToPlace(): WebToPlace[];
  /** A chart of `charts/` as its file describes it; `undefined` if its dataset does not exist. */
  prepare(chart: Chart): { input: FigureInput; prepared: PreparedChart | undefined } | undefined;
}

const sparkSizes = { row: { width: 84, height: 28 }, card: { width: 144, height: 32 } };

/**
 * The drawing of charts for a site.
 * @param layouts What types of charts have laid out in an earlier run.
 * @param errorsOfChange What is wrong with a chart that a text changes, beside what was wrong before.
 */
export function createChartDrawing(
  site: Site,
  labels: Labels,
  base: string,
  layouts?: KeptResults<object>,
  errorsOfChange: (charts: readonly [before: Chart, after: Chart]) => readonly Problem[] = () => [],
): ChartDrawing {
  const { charts, datasets, records } = site;
  const { entities, eventIds, kinds, sources } = site;
  const events = standing(site.events);
  const relations = standingRelations(site.relations);
  const { language } = records.settings;
  const profiles = records.datasets.filter(({ profile }) => profile);
  const shared = {
    ...{ entities, events, eventIds, relations, kinds, sources, base, language, labels },
    ...(layouts && { layouts }),
  };
  const dataLinks = ({ id, path }: Dataset): { csvHref: string; links: ChartLink[] } => ({
    csvHref: withBase(filePath('data', `${id}.csv`), base),
    links: [{ label: labels.aboutData, href: withBase(path, base) }],
  });

  // Prepared once for the front page, the chart's own page and its files. Not the charts of entities' pages: there are
  // many, and each is shown once.
  const preparedCharts = new WeakMap<Chart, PreparedChart | undefined>();
  const preparedOnce = (input: FigureInput): PreparedChart | undefined => {
    const { chart } = input;
    if (!preparedCharts.has(chart)) preparedCharts.set(chart, prepareChart(input));
    return preparedCharts.get(chart);
  };

  const draw = (
    chart: Chart,
    dataset: Dataset | undefined,
    options: {
      anchor: string;
      headingLevel?: 2 | 3;
      titleHref?: string;
      isAsFiled?: boolean;
      isInText?: boolean;
      isOnPageOfSources?: boolean;
      tableHref?: string;
    },
  ): Element => {
    const input = { ...shared, chart, ...(dataset && { dataset }) };
    // Chart files show the chart as its YAML describes it. A chart with overrides links to those of its dataset.
    return options.isAsFiled
      ? chartFigure(
          input,
          {
            ...options,
            ...chartLinks(chart, labels, base),
            ...(options.titleHref !== undefined && { tableHref: options.titleHref }),
          },
          preparedOnce(input),
        )
      : chartFigure(
          input,
          { ...options, ...(dataset && dataLinks(dataset)) },
          preparedCharts.get(chart),
        );
  };
  /** The dataset of a chart that can be drawn; some types need none. */
  const drawable = (chart: Chart): { dataset?: Dataset } | undefined => {
    const dataset = chart.data === undefined ? undefined : datasets.get(chart.data);
    if (dataset) return { dataset };
    return chartTypeNames.ofSite.includes(chart.type) ? {} : undefined;
  };
  const prepare: ChartDrawing['prepare'] = (chart) => {
    const drawn = drawable(chart);
    if (!drawn) return undefined;
    const input = { ...shared, chart, ...drawn };
    return { input, prepared: preparedOnce(input) };
  };
  /** A chart for the front page; nothing if it cannot be drawn. */
  const feature = (chart: Chart): string[] => {
    const drawn = drawable(chart);
    if (!drawn) return [];
    const options = { anchor: `chart-${chart.id}`, headingLevel: 2, isAsFiled: true } as const;
    const titleHref = withBase(chart.path, base);
    return [toHtml(draw(chart, drawn.dataset, { ...options, titleHref }))];
  };

  return {
    drawEmbedded(chartId, overrides, { anchor }) {
      const chart = charts.get(chartId);
      if (!chart) return undefined;
      const changed = overrideChart(chart, overrides);
      if ('problem' in changed) return changed;
      const [problem] = changed === chart ? [] : errorsOfChange([chart, changed]);
      if (problem) return { problem };
      const drawn = drawable(changed);
      return (
        drawn && {
          figure: draw(changed, drawn.dataset, {
            anchor,
            headingLevel: 3,
            titleHref: withBase(chart.path, base),
            isAsFiled: changed === chart,
            isInText: true,
          }),
        }
      );
    },
    drawProfiles(entity) {
      return profiles.flatMap((dataset) => {
        if (!dataset.table.hasEntity(entity.id)) return [];
        const chart = profileChart(dataset, entity, labels, language);
        return toHtml(draw(chart, dataset, { anchor: `chart-${dataset.id}`, headingLevel: 2 }));
      });
    },
    drawFeatured(ids) {
      if (!ids) return largestCharts(records.charts, (chart) => prepare(chart)?.prepared, feature);
      return [...new Set(ids)].flatMap((id) => charts.get(id) ?? []).flatMap(feature);
    },
    drawNetwork: (around, { anchor }) => {
      const chart = networkAround(shared, around);
      return chart && draw(chart, undefined, { anchor, isInText: true });
    },
    drawSurroundings(id) {
      const chart = networkAround(shared, { entity: id, depth: 1 });
      return chart && surroundingsFigure(id, { ...shared, chart });
    },
    drawOverview(type) {
      const chart = overviewOf(type, records.charts, shared, records.settings.period);
      if (!chart || !preparedOnce({ ...shared, chart })) return undefined;
      const own = charts.get(chart.id) === chart && { titleHref: withBase(chart.path, base) };
      const options = {
        anchor: `whole-${type}`,
        headingLevel: 2,
        isAsFiled: own !== false,
        isOnPageOfSources: true,
        // The page of the network has all relations in tables.
        ...(type === 'network' && { tableHref: '#relation-1' }),
      } as const;
      return toHtml(draw(chart, undefined, { ...options, ...own }));
    },
    websToPlace: () => overviewWebs(records.charts, shared, records.settings.period),
    drawStrip: () => periodStrip({ events, entities, records }, labels, base),
    drawSpark: (values, place = 'row') => toHtml(sparkLine(values, sparkSizes[place])),
    prepare,
  };
}
