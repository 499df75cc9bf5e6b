import type { Dataset } from '../../model/data/dataset.ts';
import type { Period } from '../../model/dates/period.ts';
import type { TypedChart } from '../../model/records/chart-traits.ts';
import { findChartFault, type ChartFault } from './chart-fault.ts';
import { seriesColumn } from './series-column.ts';

/**
 * A chart of newest values up to the end of the site's period, as `latest` has it: unless it names an end, or has no
 * value until then.
 */
export function untilPeriod<Drawn extends TypedChart>(
  chart: Drawn,
  dataset: Dataset,
  period: Period | undefined,
): Drawn {
  if (period?.to === undefined || chart.to !== undefined) return chart;
  const limited = { ...chart, to: period.to };
  const fault = findChartFault(limited, dataset);
  return fault && !isOfNewest(fault, chart) ? chart : limited;
}

/** Points of the newest row of each name, up to the end of the period; any other chart as it is. */
export function pointsUntilPeriod<Drawn extends TypedChart>(
  chart: Drawn,
  dataset: Dataset,
  period: Period | undefined,
): Drawn {
  const isOfNames = chart.traits.draws === 'points' && seriesColumn(chart, dataset.table);
  return isOfNames ? untilPeriod(chart, dataset, period) : chart;
}

/** Whether the newest rows of points are at fault: later ones would only hide it. */
function isOfNewest({ code }: ChartFault, { traits }: TypedChart): boolean {
  return traits.draws === 'points' && code === 'invalid-value';
}
