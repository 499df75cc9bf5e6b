import type { ChartType } from '../model/chart.ts';
import type { ChartKind } from './chart-kind.ts';
import type { DataPicture, SitePicture } from './picture.ts';
import { lineChart } from './line-chart.ts';
import { barChart } from './bar-chart.ts';
import { dumbbellChart } from './dumbbell-chart.ts';
import { heatmapChart } from './heatmap-chart.ts';
import { networkChart } from './network-chart.ts';
import { scatterChart } from './scatter-chart.ts';
import { timelineChart } from './timeline-chart.ts';
import { treemapChart } from './treemap-chart.ts';

/** The types that can be drawn; any other is shown as its table. A new one is a file like line-chart.ts and a line here. */
export const chartKinds: Readonly<Partial<Record<ChartType, ChartKind>>> = {
  line: lineChart,
};

/** Types that read their dataset in a way of their own. */
export const dataPictures: Readonly<Partial<Record<ChartType, DataPicture>>> = {
  bar: barChart,
  dumbbell: dumbbellChart,
  treemap: treemapChart,
  heatmap: heatmapChart,
  scatter: scatterChart,
};

/** Types without a dataset. */
export const sitePictures: Readonly<Partial<Record<ChartType, SitePicture>>> = {
  timeline: timelineChart,
  network: networkChart,
};
