import { namesOfTypes } from '../../model/records/chart-traits.ts';
import type { ChartType } from '../contract/chart-type.ts';
import { areaChart } from './area/area-chart.ts';
import { barChart } from './bar/bar-chart.ts';
import { dumbbellChart } from './dumbbell/dumbbell-chart.ts';
import { heatmapChart } from './heatmap/heatmap-chart.ts';
import { lineChart } from './line/line-chart.ts';
import { networkChart } from './network/network-chart.ts';
import { scatterChart } from './scatter/scatter-chart.ts';
import { slopeChart } from './slope/slope-chart.ts';
import { timelineChart } from './timeline/timeline-chart.ts';
import { treemapChart } from './treemap/treemap-chart.ts';

/** Every chart type by name, the most common first, as messages propose them. The reference shows the comments. */
export const chartTypes: Readonly<Record<string, ChartType>> = {
  /** Values over time, a line for each series. */
  line: lineChart,
  /** Amounts over time, stacked. */
  area: areaChart,
  /**
   * One series as columns over time; several series, or a table without dates, as a ranking; or the change between two
   * dates.
   */
  bar: barChart,
  /** The values at two dates, and the line between them. */
  slope: slopeChart,
  /** The values of each series at two dates, or its peak and the lowest value after it. */
  dumbbell: dumbbellChart,
  /** Series by date, each value as a shade of one colour. */
  heatmap: heatmapChart,
  /** Two number columns against each other, from the newest row of each entity that has both. */
  scatter: scatterChart,
  /** The newest value of each series, or its value without dates, as an area of a rectangle. */
  treemap: treemapChart,
  /** Events by date, in lanes of the entities they involve. */
  timeline: timelineChart,
  /** Entities and their relations. */
  network: networkChart,
};

/** Every chart type, to look up a name that an author wrote. */
export const chartTypesByName: ReadonlyMap<string, ChartType> = new Map(Object.entries(chartTypes));

/** The possible values of `type` of a chart. */
export const chartTypeNames = namesOfTypes(chartTypesByName);
