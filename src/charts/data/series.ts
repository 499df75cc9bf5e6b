import type { Chart } from '../../model/records/chart.ts';
import {
  columnIndex,
  dateIn,
  type Cell,
  type Column,
  type Dataset,
} from '../../model/data/dataset.ts';
import { firstInstant, lastInstant, type TimeSpan } from '../../model/dates/instant.ts';
import { parsePartialDate, type PartialDate } from '../../model/dates/partial-date.ts';
import type { SourceKey } from '../../model/sources/source.ts';

/** A dated value; `null` where the table has a row without one. */
export interface Point {
  date: PartialDate;
  /** First instant of the date, in milliseconds. */
  time: number;
  value: number | null;
}

/** The values of one entity (or of one word in a text column), by date. */
export interface Series {
  id: string;
  /** Whether `id` is the id of an entity. */
  isEntity: boolean;
  points: Point[];
}

/** What a chart shows of its dataset. */
export interface SeriesSet {
  series: Series[];
  /** The column on the vertical axis. */
  column: Column;
  dateLabel: string;
  /** Sources of the rows shown, in the order of their first row. */
  sources: SourceKey[];
}

/** The rows a chart speaks of, as series; `undefined` when the table has no date or no number column. */
export function readSeries(chart: Chart, dataset: Dataset): SeriesSet | undefined {
  const x = findColumn(dataset, chart.x, 'date');
  const y = findColumn(dataset, chart.y, 'number');
  const column = dataset.columns[y];
  const dateColumn = dataset.columns[x];
  if (column?.type !== 'number' || dateColumn?.type !== 'date') return undefined;
  const by = findColumn(dataset, chart.series, 'entity');
  const isEntity = dataset.columns[by]?.type === 'entity';
  const entityAt = isEntity ? by : columnIndex(dataset, 'entity');
  const sourceAt = columnIndex(dataset, 'source');
  const wanted = chart.entities && new Set(chart.entities);
  const period = readPeriod(chart);
  const found = new Map<string, Series>();
  const sources = new Set<SourceKey>();

  for (const { cells } of dataset.rows) {
    if (wanted && entityAt >= 0 && !wanted.has(String(cells[entityAt]))) continue;
    const point = readPoint(cells[x], cells[y]);
    if (!point || point.time < period.from || point.time > period.to) continue;
    const id = by < 0 ? column.id : String(cells[by] ?? '');
    const series = found.get(id) ?? { id, isEntity, points: [] };
    series.points.push(point);
    found.set(id, series);
    const source = cells[sourceAt];
    if (typeof source === 'string') sources.add(source);
  }

  const series = [...found.values()].filter(({ points }) => points.some(hasValue));
  for (const { points } of series) {
    points.sort((a, b) => a.time - b.time || a.date.length - b.date.length);
  }
  return {
    series: isEntity ? inOrderOf(series, chart.entities) : series,
    column,
    dateLabel: dateColumn.label,
    sources: sources.size > 0 ? [...sources] : dataset.sources,
  };
}

export function hasValue<P extends Pick<Point, 'value'>>(point: P): point is P & { value: number } {
  return point.value !== null;
}

/** Index of a named column, or of the first of a type when none is named. */
function findColumn(
  dataset: Dataset,
  id: string | undefined,
  type: 'date' | 'number' | 'entity',
): number {
  return columnIndex(dataset, id === undefined ? type : { id });
}

function readPoint(date: Cell | undefined, value: Cell | undefined): Point | undefined {
  const parsed = dateIn(date);
  if (!parsed) return undefined;
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  return { date: parsed, time: firstInstant(parsed), value: isNumber ? value : null };
}

/** The instants between which a row is shown; `to: 2022` takes in the whole year. */
function readPeriod({ from, to }: Chart): TimeSpan {
  const first = from === undefined ? undefined : parsePartialDate(from);
  const last = to === undefined ? undefined : parsePartialDate(to);
  return {
    from: first ? firstInstant(first) : -Infinity,
    to: last ? lastInstant(last) : Infinity,
  };
}

function inOrderOf(series: Series[], ids: readonly string[] | undefined): Series[] {
  if (!ids) return series;
  return ids.flatMap((id) => series.filter((each) => each.id === id));
}
