import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { nameOf } from '../../data/chart-view.ts';
import { hasValue, type Point, type SeriesSet } from '../../data/series.ts';

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
  /** Values that are missing, of which a cell may hold several. */
  missingValues: number;
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
  const isFilled = (point: Point): point is Point & { value: number } =>
    hasValue(point) && isShown(point.value);
  const rows = set.series.map((series): HeatRow => {
    const values: HeatRow['values'] = Array.from({ length: columns }, () => null);
    const days: HeatRow['days'] = [];
    for (const point of series.points) {
      const column = columnAt.get(point.time);
      if (column === undefined || !isFilled(point)) continue;
      [values[column], days[column]] = [point.value, point.date];
    }
    return { id: series.id, ...nameOf(series, input), values, days };
  });
  const shown = rows.length > mostRows ? largest(rows, input.chart.highlight) : rows;
  const pointsOf = new Map(set.series.map(({ id, points }) => [id, points]));
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
    missingValues: shown.reduce((sum, { id, values }) => {
      const points = pointsOf.get(id) ?? [];
      const listed = new Set(points.map(({ time }) => time));
      const filled = new Set(points.filter(isFilled).map(({ time }) => time));
      const isMissing = (time: number, index: number): boolean =>
        // Beside another value, a date that the series does not list is one of other series.
        !filled.has(time) && (listed.has(time) || values[Math.floor(index / perColumn)] === null);
      return sum + sorted.filter(isMissing).length;
    }, 0),
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
