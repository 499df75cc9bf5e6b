import { untilPeriod as chartUntilPeriod } from '../../link/series/until-period.ts';
import type { ChartInput } from './chart-input.ts';

/** The input of a chart of newest values, up to the end of the site's period. */
export function untilPeriod(input: ChartInput): ChartInput {
  const { chart, dataset, period } = input;
  return { ...input, chart: chartUntilPeriod(chart, dataset, period) };
}
