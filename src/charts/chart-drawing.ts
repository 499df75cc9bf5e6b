import type { Element } from 'hast';
import { drawingHtml } from './marks/drawing-html.ts';
import {
  profileChart,
  sparkLine,
  type FigureInput,
  type PreparedChart,
} from './figure/chart-figure.ts';
import { periodStrip, type PeriodStrip } from './strip/period-strip.ts';
import { surroundingsFigure } from './figure/surroundings-figure.ts';
import type { ChartProblem } from './chart-overrides.ts';
import { drawEmbedded, type EmbeddedChart, type ProblemsOfChange } from './embedded-chart.ts';
import {
  networkAround,
  overviewOf,
  type NetworkAround,
  type OverviewType,
} from './own/own-charts.ts';
import { largestCharts } from './largest-charts.ts';
import { createLinkedFigures } from './linked-figures.ts';
import { overviewWebs } from './own/overview-webs.ts';
import { createPreparedCharts } from './prepared-charts.ts';
import type { ChartedSite } from './data/chart-input.ts';
import type { WebToPlace } from './types/network/web-to-place.ts';
import type { Site } from '../link/site/site.ts';
import { repeatedDate } from '../link/series/series-of.ts';
import { standingRelations } from '../link/relations/standing-relations.ts';
import type { Chart } from '../model/records/chart.ts';
import type { Entity } from '../model/records/entity.ts';
import type { EntityId } from '../model/ids/entity-id.ts';
import type { KeptResults } from '../model/run/kept-results.ts';
import type { Labels } from '../model/labels/labels.ts';
import { standing } from '../model/values/assessment.ts';

/** Draws the charts of a site. */
export interface ChartDrawing {
  /**
   * A chart of `charts/` for a page's text; wrong attributes give a problem, those without effect warnings. `undefined` if
   * there is no such chart, or its file is reported for its data.
   */
  drawEmbedded(
    chartId: string,
    overrides: Readonly<Record<string, string>>,
    page: { anchor: string },
  ): EmbeddedChart | { problems: readonly ChartProblem[] } | undefined;
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
  /** The surroundings of an entity, for its own page, which lists its relations; `undefined` with few neighbours. */
  drawSurroundings(id: EntityId): string | undefined;
  /** The timeline or network of the whole site: the author's chart of that type, if any; `undefined` if it is empty. */
  drawOverview(type: OverviewType): string | undefined;
  /** The webs of `drawOverview('network')` that no earlier run has placed, so that a thread can. */
  websToPlace(): WebToPlace[];
  /** A chart of `charts/` as its file describes it; `undefined` if its dataset does not exist. */
  prepare(chart: Chart): { input: FigureInput; prepared: PreparedChart | undefined } | undefined;
}

const sparkSizes = { row: { width: 84, height: 28 }, card: { width: 144, height: 32 } };

/** What the drawing of charts needs beside the site. */
export interface ChartDrawingOptions {
  labels: Labels;
  base: string;
  /** Layouts of chart types from an earlier run. */
  layouts?: KeptResults<object> | undefined;
  /** Finds none by default. */
  problemsOfChange?: ProblemsOfChange;
}

/** The drawing of charts for a site. */
export function createChartDrawing(
  site: Site,
  { labels, base, layouts, problemsOfChange = () => [] }: ChartDrawingOptions,
): ChartDrawing {
  const { charts, records } = site;
  const { period, language } = records.settings;
  const profiles = records.datasets.filter(({ profile }) => profile);
  const shared = { ...partsOf(site), base, language, labels, period, ...(layouts && { layouts }) };
  const prepared = createPreparedCharts(shared, site.datasets);
  const figures = createLinkedFigures(prepared, labels, base);
  const prepare: ChartDrawing['prepare'] = (chart) => {
    const input = prepared.inputOf(chart);
    return input && { input, prepared: prepared.of(input) };
  };
  /** A chart for the front page; nothing if it cannot be drawn. */
  const feature = (chart: Chart): string[] => {
    const input = prepared.inputOf(chart);
    const options = { anchor: `chart-${chart.id}`, headingLevel: 2 } as const;
    return input ? [drawingHtml(figures.ofFile(input, options))] : [];
  };

  return {
    drawEmbedded(chartId, overrides, page) {
      const chart = charts.get(chartId);
      const inTexts = { prepared, figures, base, problemsOfChange };
      return chart && drawEmbedded(chart, overrides, page, inTexts);
    },
    drawProfiles(entity) {
      return profiles.flatMap((dataset) => {
        if (!dataset.table.hasEntity(entity.id) || repeatedDate(dataset, entity.id)) return [];
        const chart = profileChart(dataset, entity, labels, language);
        const options = { anchor: `chart-${dataset.id}`, headingLevel: 2 } as const;
        return drawingHtml(figures.ofOther({ ...shared, chart, dataset }, options));
      });
    },
    drawFeatured(ids) {
      if (ids) return [...new Set(ids)].flatMap((id) => charts.get(id) ?? []).flatMap(feature);
      return largestCharts(records.charts, (chart) => prepare(chart)?.prepared, feature);
    },
    drawNetwork: (around, { anchor }) => {
      const chart = networkAround(shared, around);
      return chart && figures.ofOther({ ...shared, chart }, { anchor, isInText: true });
    },
    drawSurroundings(id) {
      const chart = networkAround(shared, { entity: id, depth: 1 });
      return chart && surroundingsFigure(id, { ...shared, chart });
    },
    drawOverview(type) {
      const chart = overviewOf(type, records.charts, shared, period);
      const input = chart && { ...shared, chart };
      if (!input || !prepared.of(input)) return undefined;
      const options = {
        anchor: `whole-${type}`,
        headingLevel: 2,
        isOnPageOfSources: true,
        // The page of the network has all relations in tables.
        ...(type === 'network' && { tableHref: '#relation-1' }),
      } as const;
      const isOfAuthor = charts.get(chart.id) === chart;
      return drawingHtml(
        isOfAuthor ? figures.ofFile(input, options) : figures.ofOther(input, options),
      );
    },
    websToPlace: () => overviewWebs(records.charts, shared, period),
    drawStrip: () => periodStrip({ ...site, events: shared.events }, labels, base),
    drawSpark: (values, place = 'row') => drawingHtml(sparkLine(values, sparkSizes[place])),
    prepare,
  };
}

/** The parts of a site that charts show, without what has been withdrawn. */
function partsOf(site: Site): ChartedSite {
  const { entities, eventIds, kinds, sources } = site;
  const relations = standingRelations(site.relations);
  return { entities, events: standing(site.events), eventIds, relations, kinds, sources };
}
