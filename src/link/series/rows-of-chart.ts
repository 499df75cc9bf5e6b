import type { RowNumber, Table } from '../../model/data/table.ts';
import type { TypedChart } from '../../model/records/chart-traits.ts';
import { seriesColumn } from './series-column.ts';

/** A row of a chart, and the name of its series; none if each row, or each of several columns, is a series. */
export interface ChartRow {
  row: RowNumber;
  name: string | undefined;
}

/**
 * The rows of a table that a chart reads: those of its entities, or all if it or the table names none. A row without the
 * name of a series belongs to none.
 */
export function* rowsOfChart(
  chart: Pick<TypedChart, 'traits' | 'x' | 'series' | 'y' | 'entities'>,
  table: Table,
): Generator<ChartRow> {
  const named = seriesColumn(chart, table);
  const entityColumn = named?.type === 'entity' ? named : table.column('entity');
  const { entities } = chart;
  const rows = entities && entityColumn ? table.rowsWith(entityColumn, entities) : table.rows();
  const nameOf = table.texts(named);
  for (const row of rows) {
    const name = nameOf(row);
    if (!named || name !== undefined) yield { row, name };
  }
}
