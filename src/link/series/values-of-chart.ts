import type { Column } from '../../model/data/column.ts';
import type { Table } from '../../model/data/table.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { periodContains, periodOf, type ClosedPeriod } from '../../model/dates/period.ts';
import type { TypedChart } from '../../model/records/chart-traits.ts';
import type { ChartFile } from '../../model/records/chart.ts';
import { rowsOfChart } from './rows-of-chart.ts';

/** The columns that a chart draws. */
export interface Columns {
  date?: Column;
  numbers: Column[];
}

/** The values in a row of a chart: one or more, in the order of its columns of numbers. */
export interface ChartValues {
  /** The name of its series, if it has one. */
  name: string | undefined;
  date: PartialDate | undefined;
  values: number[];
}

/** Tells whether a value of a date is within the dates of a chart. */
export function isShownIn(chart: ChartFile): (date: PartialDate | undefined) => boolean {
  return (date) => !date || periodContains(chart, date);
}

/** The first and last date of the values of a chart's entities; `undefined` if they have none. */
export function spanOf(
  chart: TypedChart,
  table: Table,
  columns: Columns,
  isWanted?: (date: PartialDate | undefined) => boolean,
): ClosedPeriod | undefined {
  return periodOf(valueDates(chart, table, columns, isWanted));
}

function* valueDates(...shown: Parameters<typeof valuesOf>): Generator<PartialDate> {
  for (const { date } of valuesOf(...shown)) if (date !== undefined) yield date;
}

/** The rows of a chart's entities that have a name and a value. Ends early if not all are asked for. */
export function* valuesOf(
  chart: TypedChart,
  table: Table,
  { date, numbers }: Columns,
  isWanted: (date: PartialDate | undefined) => boolean = () => true,
): Generator<ChartValues> {
  const isOfPoints = chart.traits.draws === 'points';
  const dateOf = table.dates(date);
  const readers = numbers.map((column) => table.numbers(column));
  const assess = table.assessments();
  for (const { row, name } of rowsOfChart(chart, table)) {
    const day = dateOf(row);
    const hasDay = day !== undefined || !date || isOfPoints;
    if (!hasDay || !isWanted(day) || assess(row).status === 'withdrawn') continue;
    const values = readers.flatMap((valueOf) => valueOf(row) ?? []);
    if (values.length > 0 && (!isOfPoints || values.length === readers.length)) {
      yield { name, date: day, values };
    }
  }
}

/** A value of a series, whose id is its name or its column. */
export interface SeriesValue {
  id: string;
  date: PartialDate | undefined;
  value: number;
}

/** The values of a chart one by one, in the order of its columns of numbers. Ends early if not all are asked for. */
export function* valuesOfSeries(
  chart: TypedChart,
  table: Table,
  { numbers, ...others }: Columns,
  isWanted?: (date: PartialDate | undefined) => boolean,
): Generator<SeriesValue> {
  for (const number of numbers) {
    const columns = { ...others, numbers: [number] };
    for (const { name, date, values } of valuesOf(chart, table, columns, isWanted)) {
      for (const value of values) yield { id: name ?? number.id, date, value };
    }
  }
}
