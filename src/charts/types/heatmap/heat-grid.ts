import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { SourceKey } from '../../../model/ids/source-key.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { nameOf } from '../../data/chart-view.ts';
import { hasValue, type Point, type Series, type SeriesSet } from '../../data/series.ts';

/** Rows and columns at most: more rows overwhelm, more columns are thinner than a pixel. */
const mostRows = 60;
const mostColumns = 60;

/** A series of a heat map: a value or a gap for each column. */
export interface HeatRow {
  id: string;
  title: string;
  href?: string;
  values: (number | null)[];
  /** Values that the scale cannot show, in columns without another. */
  hidden: (number | undefined)[];
  /** The date of each value; a column of several dates shows the last of their values. */
  days: (PartialDate | undefined)[];
  /** The source of each value. */
  sources: (SourceKey | undefined)[];
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
  { series }: SeriesSet,
  input: ChartInput,
  isShown: (value: number) => boolean,
): HeatGrid {
  const columns = columnsOf(series);
  const filled = new Map(series.map(({ id, points }) => [id, points.filter(hasValue)]));
  const rows = series.map((each): HeatRow => {
    const cells = cellsOf(filled.get(each.id) ?? [], columns, isShown);
    return { id: each.id, ...nameOf(each, input), ...cells };
  });
  const shown = rows.length > mostRows ? largest(rows, input.chart.highlight) : rows;
  const listed = new Map(series.map(({ id, points }) => [id, points]));
  const gaps = shown.map(({ values }) => values.filter((each) => each === null).length);
  const missing = shown.map((row) => {
    const points = { listed: listed.get(row.id) ?? [], filled: filled.get(row.id) ?? [] };
    return missingValues(row, points, columns);
  });
  return {
    rows: shown,
    dates: columns.dates,
    perColumn: columns.perColumn,
    total: rows.length,
    missing: sumOf(gaps),
    missingValues: sumOf(missing),
  };
}

interface HeatColumns {
  /** The column of each instant at which a series has a row, in the order of time. */
  columnOf: ReadonlyMap<number, number>;
  /** Instants per column. */
  perColumn: number;
  /** The last date of each column. */
  dates: PartialDate[];
}

function columnsOf(series: readonly Series[]): HeatColumns {
  const dateAt = new Map<number, PartialDate>();
  for (const { points } of series) for (const { time, date } of points) dateAt.set(time, date);
  const times = [...dateAt.keys()].sort((a, b) => a - b);
  const perColumn = Math.max(1, Math.ceil(times.length / mostColumns));
  const isLast = (index: number): boolean =>
    (index + 1) % perColumn === 0 || index === times.length - 1;
  return {
    columnOf: new Map(times.map((time, index) => [time, Math.floor(index / perColumn)])),
    perColumn,
    dates: times.flatMap((time, index) => (isLast(index) ? (dateAt.get(time) ?? []) : [])),
  };
}

type FilledPoint = Point & { value: number };

/** The cells of a row: of the values in a column, the last. */
function cellsOf(
  points: readonly FilledPoint[],
  { columnOf, dates }: HeatColumns,
  isShown: (value: number) => boolean,
): Pick<HeatRow, 'values' | 'hidden' | 'days' | 'sources'> {
  const values: HeatRow['values'] = dates.map(() => null);
  const hidden: HeatRow['hidden'] = [];
  const days: HeatRow['days'] = [];
  const sources: HeatRow['sources'] = [];
  // Those shown come last, so that they take the place of others in their column.
  for (const { time, value, date, source } of points.toSorted(
    (a, b) => Number(isShown(a.value)) - Number(isShown(b.value)),
  )) {
    const column = columnOf.get(time);
    if (column === undefined) continue;
    if (isShown(value)) values[column] = value;
    hidden[column] = isShown(value) ? undefined : value;
    days[column] = date;
    sources[column] = source;
  }
  return { values, hidden, days, sources };
}

/**
 * How many values of a row are missing: at each date that its series lists without one, and at each date of an empty
 * cell. Beside another value, a date that the series does not list is one of other series.
 */
function missingValues(
  { values }: HeatRow,
  points: { listed: readonly Point[]; filled: readonly FilledPoint[] },
  { columnOf }: HeatColumns,
): number {
  const listed = new Set(points.listed.map(({ time }) => time));
  const filled = new Set(points.filled.map(({ time }) => time));
  const missing = [...columnOf].filter(
    ([time, column]) => !filled.has(time) && (listed.has(time) || values[column] === null),
  );
  return missing.length;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
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
