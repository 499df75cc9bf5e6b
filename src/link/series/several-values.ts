import type { Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Table } from '../../model/data/table.ts';
import type { Fault } from '../../model/problems/fault.ts';
import type { TypedChart } from '../../model/records/chart-traits.ts';
import { quotedList } from '../../model/text/listed.ts';
import { seriesColumn } from './series-column.ts';
import { isShownIn, valuesOf, type Columns } from './values-of-chart.ts';

/**
 * Several values of one series on a date, or of one name in a table without dates. A chart would show one of them as if it
 * were all, or draw a line from one to the other.
 */
export function severalValues(
  chart: TypedChart,
  { id, table }: Dataset,
  { date, numbers }: Columns,
): Fault<'series' | 'data'> | undefined {
  // Of points, the newest row of each name is shown.
  if (chart.traits.draws === 'points') return undefined;
  const named = seriesColumn(chart, table);
  const others = otherKeys(table, [named, date]);
  // Rows that no other column tells apart have one value on each date: reading the table has checked it.
  if (date && others.length === 0) return undefined;
  const nameOf = table.texts(named);
  for (const number of numbers) {
    const columns = { ...(date && { date }), numbers: [number] };
    const seen = new Set<string>();
    for (const { row, date: day } of valuesOf(chart, table, columns, isShownIn(chart))) {
      const name = nameOf(row) ?? number.id;
      const key = `${day} ${name}`;
      if (!seen.has(key)) {
        seen.add(key);
        continue;
      }
      const where = day ? 'on a date' : 'in a table without dates';
      const found = `\`${name}\`${day ? ` on ${day}` : ''}`;
      return {
        key: chart.series ? 'series' : 'data',
        code: 'invalid-value',
        message: `\`type: ${chart.type}\` draws one value of each name ${where}, and \`${id}\` has several of ${found}.`,
        fix: day ? fixOfDated(others, chart) : fixOfUndated,
      };
    }
  }
  return undefined;
}

const fixOfUndated =
  'Keep one row of each name, name its column in `series`, or add a column of dates.';

function fixOfDated(others: readonly Column[], { series }: TypedChart): string {
  const columns = quotedList(
    others.map(({ id }) => id),
    'and',
  );
  const other = series ? 'name another column in `series`' : 'make a table for each of its values';
  return `Its rows differ in ${columns}, too: ${other}, or a table with one row for each name and date.`;
}

/** The columns that tell rows apart beside those that a chart reads. */
function otherKeys(table: Table, read: readonly (Column | undefined)[]): Column[] {
  return table.columns.filter(
    (column) => (column.type === 'entity' || column.type === 'date') && !read.includes(column),
  );
}
