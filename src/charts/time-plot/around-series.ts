import type { PreparedChart } from '../contract/prepared-chart.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView } from '../data/chart-view.ts';
import { dataOfChart } from '../text/data-of-chart.ts';
import { eventLegend } from '../text/event-legend.ts';

/** Everything around a drawing of series over time: numbered events, sources, the table of every row. */
export function aroundSeries(
  view: ChartView,
  input: ChartInput,
): Pick<PreparedChart, 'hasLinks' | 'legend' | 'sources' | 'to' | 'table' | 'rows'> {
  return {
    hasLinks: false,
    legend: eventLegend(view.events, input),
    sources: view.sources,
    to: view.to,
    ...dataOfChart(view, input),
  };
}
