import type { ChartInput } from '../data/chart-input.ts';
import type { ChartKind } from './chart-kind.ts';
import { buildChartView } from '../data/chart-view.ts';
import { dataTable } from '../text/data-table.ts';
import { eventLegend } from '../text/event-legend.ts';
import type { PreparedChart } from './prepared-chart.ts';
import { seriesRows } from '../text/plain-rows.ts';

/** A chart of series over time, drawn by a kind. */
export function seriesPicture(input: ChartInput, kind: ChartKind): PreparedChart | undefined {
  const view = buildChartView(input);
  if (!view) return undefined;
  const drawn = kind(view, input);
  return {
    ...drawn,
    hasLinks: false,
    legend: eventLegend(view.events, input.language),
    notes: [...new Set([...view.notes, ...drawn.notes])],
    sources: view.sources,
    to: view.to,
    table: dataTable(view, input),
    rows: () => seriesRows(view, input),
  };
}
