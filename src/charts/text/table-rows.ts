import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { ChartView, ListedSeries } from '../data/chart-view.ts';
import type { Point } from '../data/series.ts';

/** Series with a column each at most; more are listed below each other. */
const mostColumns = 8;

/** A row of the table of a chart over time: a date, and a point for each column. */
export interface TableRow {
  date: PartialDate;
  name?: string;
  /** Id of the series, in its first row. */
  series?: string;
  points: (Point | undefined)[];
}

/** True if series are listed below each other: if they are many, or if a ranking would be one wide row. */
export function isLongTable(view: ChartView): boolean {
  const series = listedSeries(view);
  const isRanking = series.length > 2 && series.every(({ points }) => points.length <= 1);
  return isRanking || series.length > mostColumns;
}

/** The series that the table lists: those drawn, unless there are more. */
export function listedSeries({ listed, series }: ChartView): readonly ListedSeries[] {
  return listed ?? series;
}

/** Every row, as an iterable, since there may be a million. */
export function rowsOf(view: ChartView): Iterable<TableRow> {
  const series = listedSeries(view);
  return isLongTable(view) ? longRows(series) : wideRows(series);
}

/** The first rows, at most `most`. */
export function firstRows(view: ChartView, most: number): TableRow[] {
  const rows: TableRow[] = [];
  for (const row of rowsOf(view)) {
    if (rows.length === most) break;
    rows.push(row);
  }
  return rows;
}

/** The number of all rows. */
export function countRows(view: ChartView): number {
  const series = listedSeries(view);
  if (!isLongTable(view)) return wideRows(series).length;
  return series.reduce((sum, { points }) => sum + points.length, 0);
}

/** The heads of columns: the names of series; for a single series, what is measured. */
export function headsOf(view: ChartView): { title: string; [data: `data-${string}`]: string }[] {
  const { measure } = view;
  const series = listedSeries(view);
  return series.map(({ id, title }) =>
    series.length === 1
      ? { title: measure, 'data-series': id, 'data-name': title }
      : { title, 'data-series': id },
  );
}

/** The rows of series below each other; the first row of each names it for the browser's code. */
function* longRows(series: readonly ListedSeries[]): Iterable<TableRow> {
  for (const { id, title: name, points } of series) {
    for (const [index, point] of points.entries()) {
      yield { date: point.date, name, ...(index === 0 && { series: id }), points: [point] };
    }
  }
}

/** One row for each date; a second value of a series on the same date gets its own row. */
function wideRows(series: readonly ListedSeries[]): TableRow[] {
  const rows = new Map<string, TableRow & { time: number }>();
  for (const [column, { points }] of series.entries()) {
    const seen = new Map<string, number>();
    for (const point of points) {
      const nth = seen.get(point.date) ?? 0;
      seen.set(point.date, nth + 1);
      rowFor(rows, point, nth, series.length).points[column] = point;
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
  const row = rows.get(key) ?? {
    date,
    time,
    points: Array.from({ length: width }, () => undefined),
  };
  rows.set(key, row);
  return row;
}
