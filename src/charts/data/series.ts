import { rowsOfChart } from '../../link/series/rows-of-chart.ts';
import { seriesColumn } from '../../link/series/series-column.ts';
import type { TypedChart } from '../../model/records/chart-traits.ts';
import type { Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Table } from '../../model/data/table.ts';
import { firstInstant } from '../../model/dates/instant.ts';
import { comparePartialDates, type PartialDate } from '../../model/dates/partial-date.ts';
import { instantsOf } from '../../model/dates/period.ts';
import type { Provenance } from '../../model/values/provenance.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';

/** A dated value; `null` for a row without one, or whose value has been withdrawn. */
export interface Point extends Provenance {
  date: PartialDate;
  /** First instant of the date, in milliseconds UTC. */
  time: number;
  value: number | null;
}

/** The values of one entity, of one word of a text column, or of one of several columns, by date. */
export interface Series {
  id: string;
  /** True if `id` is the id of an entity. */
  isEntity: boolean;
  points: Point[];
}

/** The series that a chart shows of its dataset. */
export interface SeriesSet {
  series: Series[];
  /** Those whose rows have no value. */
  without: Series[];
  /** How the values are headed and written: as their column says, or several columns under the title of the dataset. */
  column: Pick<Column, 'label' | 'unit' | 'decimals'>;
  dateLabel: string;
  /** Sources of the rows shown, in the order of their first rows. */
  sources: SourceKey[];
}

/** The rows of a chart as series; `undefined` if the table has no date or number column. */
export function readSeries(chart: TypedChart, dataset: Dataset): SeriesSet | undefined {
  const { table } = dataset;
  const dateColumn = table.column(chart.x === undefined ? 'date' : { id: chart.x });
  const columns = valueColumns(chart, table);
  const [first] = columns;
  if (!first || dateColumn?.type !== 'date') return undefined;
  const named = seriesColumn(chart, table);
  const isEntity = named?.type === 'entity';
  const values = columns.map((column) => ({ column, valueOf: table.numbers(column) }));
  const dateOf = table.dates(dateColumn);
  const provenanceOf = table.provenances();
  const period = instantsOf(chart);
  const found = new Map<string, Series>();
  const sources = new Set<SourceKey>();

  for (const { row, name } of rowsOfChart(chart, table)) {
    const date = dateOf(row);
    if (date === undefined) continue;
    const time = firstInstant(date);
    if (time < period.from || time > period.to) continue;
    const provenance = provenanceOf(row);
    for (const { column, valueOf } of values) {
      const id = name ?? column.id;
      const series = found.get(id) ?? { id, isEntity, points: [] };
      const value = provenance.status === 'withdrawn' ? undefined : valueOf(row);
      series.points.push({ date, time, value: value ?? null, ...provenance });
      found.set(id, series);
    }
    if (provenance.source) sources.add(provenance.source);
  }

  const { series = [], without = [] } = Object.groupBy([...found.values()], ({ points }) =>
    points.some(hasValue) ? 'series' : 'without',
  );
  for (const { points } of series) {
    points.sort((a, b) => a.time - b.time || comparePartialDates(a.date, b.date));
  }
  const withValues = columns.filter(({ id }) => series.some((each) => each.id === id));
  return {
    series: isEntity ? inOrderOf(series, chart.entities) : series,
    without,
    column: shownColumn(withValues, first, dataset.title),
    dateLabel: dateColumn.label,
    sources: sources.size > 0 ? [...sources] : dataset.sources,
  };
}

/** The columns of numbers that a chart names, else the first. */
export function valueColumns({ y }: Pick<TypedChart, 'y'>, table: Table): Column[] {
  const columns =
    y === undefined ? [table.column('number')] : [y].flat().map((id) => table.column({ id }));
  return columns.flatMap((column) => (column?.type === 'number' ? [column] : []));
}

/** How values are headed and written: as their column says, or several columns under the title of their dataset. */
export function shownColumn(
  withValues: readonly Column[],
  first: Column,
  title: string,
): SeriesSet['column'] {
  return withValues.length > 1 ? joined(withValues, title) : (withValues[0] ?? first);
}

/** Several columns of one unit as one column, headed by the title. */
function joined(columns: readonly Column[], title: string): SeriesSet['column'] {
  const unit = columns[0]?.unit;
  const decimals = columns.map((column) => column.decimals);
  const known = decimals.filter((each) => each !== undefined);
  return {
    label: title,
    ...(unit !== undefined && { unit }),
    ...(known.length === decimals.length && { decimals: Math.max(...known) }),
  };
}

/** Of all sources of a chart those that are named for what it shows; all if none is named. */
export function shownSources(
  all: readonly SourceKey[],
  named: Iterable<SourceKey | undefined>,
): SourceKey[] {
  const wanted = new Set(named);
  const shown = all.filter((source) => wanted.has(source));
  return shown.length > 0 ? shown : [...all];
}

/** The sources that values name, in their order; all of the dataset if none does. */
export function sourcesOf(
  values: readonly { source?: SourceKey }[],
  dataset: Dataset,
): SourceKey[] {
  const named = new Set(values.flatMap(({ source }) => source ?? []));
  return named.size > 0 ? [...named] : dataset.sources;
}

/** True for a point with a value. */
export function hasValue<P extends Pick<Point, 'value'>>(point: P): point is P & { value: number } {
  return point.value !== null;
}

function inOrderOf(series: Series[], ids: readonly string[] | undefined): Series[] {
  if (!ids) return series;
  return ids.flatMap((id) => series.filter((each) => each.id === id));
}
