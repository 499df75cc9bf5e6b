import type { ChartInput, SiteInput } from '../data/chart-input.ts';
import type { PreparedChart } from './prepared-chart.ts';

/** A chart type that draws a dataset; it gives `undefined` when there is nothing to show. */
export type ChartType = (input: ChartInput) => PreparedChart | undefined;

/** A chart type that draws what the entities of the site say. */
export type SiteChartType = (input: SiteInput) => PreparedChart | undefined;
