import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { ChartView, ViewSeries } from '../data/chart-view.ts';
import type { Point } from '../data/series.ts';

/** More series than that stand below each other, since no page is wide enough for their columns. */
const mostColumns = 8;

/** A row of the table of a chart over time: a date, and a value for each column of series. */
export interface TableRow {
  date: PartialDate;
  name?: string;
  /** Id of the series, on its first row. */
  series?: string;
  values: (number | null)[];
}

/** Whether series stand below each other. */
export function isLongTable({ series }: ChartView): boolean {
  return series.length > mostColumns;
}

/** Every row, one at a time: there may be a million. */
export function rowsOf(view: ChartView): Iterable<TableRow> {
  return isLongTable(view) ? longRows(view.series) : wideRows(view.series);
}

export function firstRows(view: ChartView, most: number): TableRow[] {
  const rows: TableRow[] = [];
  for (const row of rowsOf(view)) {
    if (rows.length === most) break;
    rows.push(row);
  }
  return rows;
}

/** How many rows there are in all. */
export function countRows(view: ChartView): number {
  if (!isLongTable(view)) return wideRows(view.series).length;
  return view.series.reduce((sum, { points }) => sum + points.length, 0);
}

/** A column for each series; one that is alone is headed by what is measured. */
export function headsOf({
  series,
  measure,
}: ChartView): { title: string; [data: `data-${string}`]: string }[] {
  return series.map(({ id, title }) =>
    series.length === 1
      ? { title: measure, 'data-series': id, 'data-name': title }
      : { title, 'data-series': id },
  );
}

/** The first row of a series names it for the browser's code; the rows after it are of the same. */
function* longRows(series: readonly ViewSeries[]): Iterable<TableRow> {
  for (const { id, title: name, points } of series) {
    for (const [index, { date, value }] of points.entries()) {
      yield { date, name, ...(index === 0 && { series: id }), values: [value] };
    }
  }
}

/** One row for each date; a second row of one date in a series gets a row of its own. */
function wideRows(series: readonly ViewSeries[]): TableRow[] {
  const rows = new Map<string, TableRow & { time: number }>();
  for (const [column, { points }] of series.entries()) {
    const seen = new Map<string, number>();
    for (const point of points) {
      const nth = seen.get(point.date) ?? 0;
      seen.set(point.date, nth + 1);
      rowFor(rows, point, nth, series.length).values[column] = point.value;
    }
  }
  return [...rows.values()].sort((a, b) => a.time - b.time);
}

function rowFor(
  rows: Map<string, TableRow & { time: number }>,
  { date, time }: Point,
  nth: number,
  width: number,
): TableRow {
  const key = `${date} ${nth}`;
  const row = rows.get(key) ?? { date, time, values: Array.from({ length: width }, () => null) };
  rows.set(key, row);
  return row;
}
