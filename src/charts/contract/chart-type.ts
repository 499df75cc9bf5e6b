import type { ChartInput, SiteInput } from '../data/chart-input.ts';
import type { ChartTraits } from '../../model/records/chart-traits.ts';
import type { PreparedChart } from './prepared-chart.ts';

/** A type of chart: what it draws, and how. */
export type ChartType = DataChartType | SiteChartType;

/** A chart type that draws a dataset. */
export interface DataChartType extends ChartTraits {
  draws: 'series' | 'points';
  /** True if readers can choose the scale of its values, linear, logarithmic or an index, as lines stay clear on each. */
  hasScaleChoice?: true;
  /** Pixels that the labels of its drawings have for a unit. A figure names a longer one above them. */
  unitRoom?: number;
  /** All that a figure shows of a chart; `undefined` if there is nothing to show. */
  prepare(input: ChartInput): PreparedChart | undefined;
}

/** A chart type that draws the entities of the site. */
export interface SiteChartType extends ChartTraits {
  draws: 'site';
  prepare(input: SiteInput): PreparedChart | undefined;
}
