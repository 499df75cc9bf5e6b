import type { Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Table } from '../../model/data/table.ts';
import { compareOldestFirst } from '../../model/dates/compare-oldest-first.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Fault } from '../../model/problems/fault.ts';
import type { TypedChart } from '../../model/records/chart-traits.ts';
import { quotedList } from '../../model/text/listed.ts';
import { seriesColumn } from './series-column.ts';
import { isShownIn, valuesOf, valuesOfSeries, type Columns } from './values-of-chart.ts';

/**
 * Several values of one series on a date, or of one name in a table without dates. A chart would show one of them as if it
 * were all, or draw a line from one to the other.
 */
export function severalValues(
  chart: TypedChart,
  { id, table }: Dataset,
  columns: Columns,
): Fault<'series' | 'data'> | undefined {
  const isOfPoints = chart.traits.draws === 'points';
  const named = seriesColumn(chart, table);
  // Without names, each row is a point of its own.
  if (isOfPoints && !named) return undefined;
  const others = otherKeys(table, [named, columns.date]);
  // Rows that no other column tells apart have one value on each date: reading the table has checked it.
  if (columns.date && others.length === 0) return undefined;
  const found = (isOfPoints ? severalNewest : severalOnDate)(chart, table, columns);
  if (!found) return undefined;
  const { name, day } = found;
  const ofDated = isOfPoints ? 'the newest row of each name' : 'one value of each name on a date';
  const drawn = day ? ofDated : 'one value of each name in a table without dates';
  const whose = `\`${name}\`${day ? ` on ${day}` : ''}`;
  return {
    key: chart.series ? 'series' : 'data',
    code: 'invalid-value',
    message: `\`type: ${chart.type}\` draws ${drawn}, but \`${id}\` has several of ${whose}.`,
    fix: day ? fixOfDated(others, chart) : fixOfUndated,
  };
}

/** A name, and the date on which it has several values; none in a table without dates. */
interface Several {
  name: string;
  day: PartialDate | undefined;
}

function severalOnDate(chart: TypedChart, table: Table, columns: Columns): Several | undefined {
  const seen = new Set<string>();
  for (const { id: name, date: day } of valuesOfSeries(chart, table, columns, isShownIn(chart))) {
    const key = `${day} ${name}`;
    if (seen.has(key)) return { name, day };
    seen.add(key);
  }
  return undefined;
}

/** Points show the newest row of each name. */
function severalNewest(chart: TypedChart, table: Table, columns: Columns): Several | undefined {
  const newest = new Map<string, { day: PartialDate | undefined; isAlone: boolean }>();
  for (const { name = '', date: day } of valuesOf(chart, table, columns, isShownIn(chart))) {
    const known = newest.get(name);
    const order = known ? compareOldestFirst(day, known.day) : 1;
    if (order >= 0) newest.set(name, { day, isAlone: order > 0 });
  }
  const [name, several] = [...newest].find(([, { isAlone }]) => !isAlone) ?? [];
  return name !== undefined && several ? { name, day: several.day } : undefined;
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
