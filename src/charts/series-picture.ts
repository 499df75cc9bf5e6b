import type { ChartInput } from './chart-input.ts';
import type { ChartKind } from './chart-kind.ts';
import { buildChartView } from './chart-view.ts';
import { dataTable } from './data-table.ts';
import { figure } from './figure.ts';
import type { Picture } from './picture.ts';
import { seriesRows } from './plain-rows.ts';

/** The picture of series over time; without a kind that draws them, their table alone. */
export function seriesPicture(input: ChartInput, kind: ChartKind | undefined): Picture | undefined {
  const view = buildChartView(input);
  if (!view) return undefined;
  return {
    ...(kind && { draw: (size) => kind.draw(view, size, input) }),
    description: kind?.describe(view, input) ?? '',
    hasLinks: false,
    scaleRemarks: kind?.scaleRemarks(view, input) ?? [],
    key: kind ? figure.eventKey(view.events, input.language) : [],
    remarks: kind ? view.remarks : [],
    sources: view.sources,
    to: view.to,
    table: dataTable(view, input),
    rows: () => seriesRows(view, input),
  };
}
