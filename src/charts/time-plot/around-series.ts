import type { PreparedChart } from '../contract/prepared-chart.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView } from '../data/chart-view.ts';
import { dataTable } from '../text/data-table.ts';
import { eventLegend } from '../text/event-legend.ts';
import { seriesRows } from '../text/plain-rows.ts';

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
    table: dataTable(view, input),
    rows: () => seriesRows(view, input),
  };
}
