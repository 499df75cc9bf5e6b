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
  /** True if the labels of its drawings have no room for a long unit, which the figure names above them. */
  namesLongUnit?: true;
  /** All that a figure shows of a chart; `undefined` if there is nothing to show. */
  prepare(input: ChartInput): PreparedChart | undefined;
}

/** A chart type that draws the entities of the site. */
export interface SiteChartType extends ChartTraits {
  draws: 'site';
  prepare(input: SiteInput): PreparedChart | undefined;
}
