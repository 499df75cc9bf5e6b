import type { Column } from '../../model/data/column.ts';
import type { RowNumber, Table } from '../../model/data/table.ts';
import type { TypedChart } from '../../model/records/chart-traits.ts';
import { severalColumns } from '../../model/records/chart.ts';
import { isUndatedChart, markColumn } from './undated-chart.ts';

/** The column whose texts name the series of a chart; none if its rows, or several of its columns, are one series each. */
export function seriesColumn(
  chart: Pick<TypedChart, 'traits' | 'x' | 'series' | 'y'>,
  table: Table,
): Column | undefined {
  if (severalColumns(chart).length > 0) return undefined;
  if (isUndatedChart(chart, table)) return markColumn(chart, table);
  return table.column(chart.series === undefined ? 'entity' : { id: chart.series });
}

/** The rows that belong to no series, because their cell of that column is empty: a chart has no name for them. */
export function namelessRows(column: Column, table: Table): RowNumber[] {
  const nameOf = table.texts(column);
  return [...table.rows()].filter((row) => nameOf(row) === undefined);
}
