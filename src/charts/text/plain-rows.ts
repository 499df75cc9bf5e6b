import type { PlainTable } from '../../model/data/plain-table.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView } from '../data/chart-view.ts';
import { headsOf, isLongTable, listedSeries, rowsOf } from './table-rows.ts';

/** Every row of a chart's table, with full numbers and ISO dates. */
export function seriesRows(view: ChartView, { labels }: Pick<ChartInput, 'labels'>): PlainTable {
  const isLong = isLongTable(view);
  const assessed = assessedColumns(view, isLong);
  const heads = isLong ? [view.measure] : headsOf(view).map(({ title }) => title);
  // The measure has the words of an index; the names of several series do not.
  const unit = heads.includes(view.measure) ? view.unit : (view.unit ?? view.index);
  return {
    heads: [
      view.dateLabel,
      ...(isLong ? [labels.name] : []),
      ...heads.map((head) => withUnit(head, unit)),
      ...assessed.flatMap(({ title }) =>
        [labels.status, labels.confidence].map((label) => (isLong ? label : `${title}: ${label}`)),
      ),
    ],
    rows: plainRows(view, assessed),
  };
}

/** The columns of points with an assessment: a file has the columns of those behind all numbers. */
function assessedColumns(view: ChartView, isLong: boolean): { title: string; column: number }[] {
  const assessed = listedSeries(view)
    .map(({ title, points }, column) => ({ title, column, points }))
    .filter(({ points }) => points.some(({ confidence, status }) => confidence ?? status));
  return isLong ? assessed.slice(0, 1).map(({ title }) => ({ title, column: 0 })) : assessed;
}

function* plainRows(view: ChartView, assessed: readonly { column: number }[]): PlainTable['rows'] {
  for (const { date, name, points } of rowsOf(view)) {
    const values = points.map((point) => point?.value ?? null);
    const words = assessed.flatMap(({ column }) => {
      const { status = null, confidence = null } = points[column] ?? {};
      return [status, confidence];
    });
    yield [date, ...(name === undefined ? [] : [name]), ...values, ...words];
  }
}

function withUnit(text: string, unit: string | undefined): string {
  return unit ? `${text} (${unit})` : text;
}
