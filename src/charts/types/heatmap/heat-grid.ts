import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { nameOf } from '../../data/chart-view.ts';
import { hasValue, type SeriesSet } from '../../data/series.ts';

/** Rows and columns at most: more rows overwhelm, more columns are thinner than a pixel. */
const mostRows = 60;
const mostColumns = 60;

/** A series of a heat map: a value or a gap for each column. */
export interface HeatRow {
  id: string;
  title: string;
  href?: string;
  values: (number | null)[];
  /** The date of each value; a column of several dates shows the last of their values. */
  days: (PartialDate | undefined)[];
}

/** The values of a heat map as a grid. */
export interface HeatGrid {
  rows: HeatRow[];
  dates: PartialDate[];
  /** Dates per column. */
  perColumn: number;
  /** Rows without the limit. */
  total: number;
  /** Cells without a value. */
  missing: number;
  /** Dates without a value, of which a cell may hold several. */
  missingDates: number;
}

/** The grid: a row for each series, a column for each date, or for several successive dates if they are too many. */
export function heatGrid(
  set: SeriesSet,
  input: ChartInput,
  isShown: (value: number) => boolean,
): HeatGrid {
  const times = new Map<number, PartialDate>();
  for (const { points } of set.series) for (const { time, date } of points) times.set(time, date);
  const sorted = [...times.keys()].sort((a, b) => a - b);
  const perColumn = Math.max(1, Math.ceil(sorted.length / mostColumns));
  const columnAt = new Map(sorted.map((time, index) => [time, Math.floor(index / perColumn)]));
  const columns = Math.ceil(sorted.length / perColumn);
  const filled = new Map<string, number>();
  const rows = set.series.map((series): HeatRow => {
    const seen = new Set<number>();
    const values: HeatRow['values'] = Array.from({ length: columns }, () => null);
    const days: HeatRow['days'] = [];
    for (const point of series.points) {
      const column = columnAt.get(point.time);
      if (column === undefined || !hasValue(point) || !isShown(point.value)) continue;
      [values[column], days[column]] = [point.value, point.date];
      seen.add(point.time);
    }
    filled.set(series.id, seen.size);
    return { id: series.id, ...nameOf(series, input), values, days };
  });
  const shown = rows.length > mostRows ? largest(rows, input.chart.highlight) : rows;
  return {
    rows: shown,
    dates: sorted.flatMap((time, index) => {
      const isLast = index % perColumn === perColumn - 1 || index === sorted.length - 1;
      return isLast ? (times.get(time) ?? []) : [];
    }),
    perColumn,
    total: rows.length,
    missing: shown.reduce(
      (sum, { values }) => sum + values.filter((each) => each === null).length,
      0,
    ),
    missingDates: shown.reduce((sum, { id }) => sum + sorted.length - (filled.get(id) ?? 0), 0),
  };
}

/** The highlighted rows and those with the largest last values, in order. */
function largest(rows: readonly HeatRow[], highlight: readonly string[]): HeatRow[] {
  const first = new Set(highlight);
  const last = ({ values }: HeatRow): number =>
    values.findLast((value) => value !== null) ?? -Infinity;
  const kept = new Set(
    rows
      .toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)) || last(b) - last(a))
      .slice(0, mostRows),
  );
  return rows.filter((row) => kept.has(row));
}
