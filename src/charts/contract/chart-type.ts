import type { ChartInput, SiteInput } from '../data/chart-input.ts';
import type { PreparedChart } from './prepared-chart.ts';

/** A chart type that draws a dataset; gives `undefined` if there is nothing to show. */
export type ChartType = (input: ChartInput) => PreparedChart | undefined;

/** A chart type that draws the entities of the site. */
export type SiteChartType = (input: SiteInput) => PreparedChart | undefined;
