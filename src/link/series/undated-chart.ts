import type { Column } from '../../model/data/column.ts';
import type { Table } from '../../model/data/table.ts';
import type { TypedChart } from '../../model/records/chart-traits.ts';
import type { ChartFile } from '../../model/records/chart.ts';

/**
 * True if a chart draws a table without dates, one mark per name. `x`, if given, is the column of names.
 */
export function isUndatedChart(
  { traits, x }: Pick<TypedChart, 'traits' | 'x'>,
  table: Table,
): boolean {
  if (!traits.drawsUndated || table.column('date')) return false;
  return x === undefined || isOfNames(table.column({ id: x }));
}

/** The column with the names of the marks; none if its one row is the only mark. */
export function markColumn(
  { x, series }: Pick<ChartFile, 'x' | 'series'>,
  table: Table,
): Column | undefined {
  const id = series ?? x;
  return id === undefined ? (table.column('entity') ?? table.column('text')) : table.column({ id });
}

function isOfNames(column: Column | undefined): boolean {
  return column?.type === 'entity' || column?.type === 'text';
}
