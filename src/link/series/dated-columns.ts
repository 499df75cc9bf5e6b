import type { Table } from '../../model/data/table.ts';
import type { ChartFile } from '../../model/records/chart.ts';
import type { Columns } from './values-of-chart.ts';

/** The columns that a chart over time draws: those that it names, else the first of dates and the first of numbers. */
export function datedColumns({ x, y }: Pick<ChartFile, 'x' | 'y'>, table: Table): Columns {
  const date = table.column(x === undefined ? 'date' : { id: x });
  const numbers = [y]
    .flat()
    .flatMap((id) => table.column(id === undefined ? 'number' : { id }) ?? []);
  return { ...(date && { date }), numbers };
}
