import type { Dataset } from '../../model/data/dataset.ts';
import type { ChartFile } from '../../model/records/chart.ts';
import { datedColumns } from './dated-columns.ts';
import { seriesColumn } from './series-column.ts';
import { isShownIn, valuesOf } from './values-of-chart.ts';

/** True if the dated values that a chart shows are of more than one series. */
export function hasSeveralSeries(chart: ChartFile, { table }: Dataset): boolean {
  const columns = datedColumns(chart, table);
  const nameOf = table.texts(seriesColumn(chart, table));
  const names = new Set<string>();
  for (const number of columns.numbers) {
    const ofOne = { ...columns, numbers: [number] };
    for (const { row } of valuesOf(chart, table, ofOne, isShownIn(chart))) {
      names.add(nameOf(row) ?? number.id);
      if (names.size > 1) return true;
    }
  }
  return false;
}
