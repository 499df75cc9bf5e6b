import type { Column } from '../../model/data/column.ts';
import type { Table } from '../../model/data/table.ts';
import type { ChartFile } from '../../model/records/chart.ts';

/** The columns on the axes of a scatter plot: the ones it names, else the first two number columns. */
export function scatterColumns(
  chart: Pick<ChartFile, 'x' | 'y'>,
  table: Table,
): { x: Column; y: Column } | undefined {
  const numbers = table.columns.filter(({ type }) => type === 'number');
  const named = (id: string | undefined): Column | undefined =>
    id === undefined ? undefined : numbers.find((column) => column.id === id);
  const yNamed = named([chart.y].flat()[0]);
  const x = named(chart.x) ?? numbers.find((column) => column !== yNamed);
  const y = yNamed ?? numbers.find((column) => column !== x);
  return x && y && { x, y };
}
