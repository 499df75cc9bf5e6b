import type { ChartInput } from '../data/chart-input.ts';
import type { ChartKind } from './chart-kind.ts';
import { buildChartView } from '../data/chart-view.ts';
import { dataTable } from '../text/data-table.ts';
import { eventKey } from '../text/event-key.ts';
import type { Picture } from './picture.ts';
import { seriesRows } from '../text/plain-rows.ts';

/** The picture of series over time, drawn by a kind. */
export function seriesPicture(input: ChartInput, kind: ChartKind): Picture | undefined {
  const view = buildChartView(input);
  if (!view) return undefined;
  const drawn = kind(view, input);
  return {
    ...drawn,
    hasLinks: false,
    key: eventKey(view.events, input.language),
    remarks: [...new Set([...view.remarks, ...drawn.remarks])],
    sources: view.sources,
    to: view.to,
    table: dataTable(view, input),
    rows: () => seriesRows(view, input),
  };
}
