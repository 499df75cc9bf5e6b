import { findChartFault } from '../../link/series/chart-fault.ts';
import type { ChartInput } from './chart-input.ts';

/**
 * A chart of newest values up to the end of the site's period, as `latest` has it: unless it names an end, or has no
 * value until then.
 */
export function untilPeriod(input: ChartInput): ChartInput {
  const { chart, dataset, period } = input;
  if (period?.to === undefined || chart.to !== undefined) return input;
  const limited = { ...chart, to: period.to };
  return findChartFault(limited, dataset) ? input : { ...input, chart: limited };
}
