import { columnIndex, type Column, type Dataset } from '../../../model/data/dataset.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { firstInstant, lastInstant } from '../../../model/dates/instant.ts';
import { parsePartialDate, type PartialDate } from '../../../model/dates/partial-date.ts';
import type { SourceKey } from '../../../model/sources/source.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { nameOf } from '../../data/chart-view.ts';

/** An entity with its two values of one row. */
export interface ScatterPoint {
  id: string;
  title: string;
  href?: string;
  x: number;
  y: number;
  date?: PartialDate;
}

export interface ScatterSet {
  points: ScatterPoint[];
  x: Column;
  y: Column;
  dateLabel?: string;
  sources: SourceKey[];
}

/**
 * The newest row of each entity that has both values, within the dates of the chart; without a column
 * of entities each row is a point. `undefined` when the table has no two columns of numbers.
 */
export function scatterPoints(input: ChartInput): ScatterSet | undefined {
  const { chart, dataset } = input;
  const columns = twoColumns(input);
  if (!columns) return undefined;
  const { xAt, yAt, x, y } = columns;
  const by = columnIndex(dataset, chart.series === undefined ? 'entity' : { id: chart.series });
  const dateAt = columnIndex(dataset, 'date');
  const sourceAt = columnIndex(dataset, 'source');
  const wanted = chart.entities && new Set(chart.entities);
  const from = edge(chart.from, firstInstant, -Infinity);
  const to = edge(chart.to, lastInstant, Infinity);
  const found = new Map<string, { point: ScatterPoint; time: number; source?: SourceKey }>();
  for (const { cells, line } of dataset.rows) {
    const [atX, atY, source] = [cells[xAt], cells[yAt], cells[sourceAt]];
    if (!isNumber(atX) || !isNumber(atY)) continue;
    const id = by < 0 ? '' : String(cells[by] ?? '');
    if (wanted && !wanted.has(id)) continue;
    const date = parsePartialDate(String(cells[dateAt] ?? ''));
    const time = date ? firstInstant(date) : from;
    const key = by < 0 ? String(line) : id;
    const known = found.get(key);
    if (time < from || time > to || (known && known.time > time)) continue;
    const isEntity = dataset.columns[by]?.type === 'entity';
    const name =
      by < 0
        ? { title: date ? formatPartialDate(date, input.language, 'short') : `${line}` }
        : nameOf({ id, isEntity, points: [] }, y.label, input);
    const point = { id: key, ...name, x: atX, y: atY, ...(date && { date }) };
    found.set(key, { point, time, ...(typeof source === 'string' && { source }) });
  }
  const kept = [...found.values()];
  const sources = new Set(kept.flatMap(({ source }) => source ?? []));
  const dateLabel = dataset.columns[dateAt]?.label;
  return {
    points: kept.map(({ point }) => point),
    x,
    y,
    ...(dateLabel !== undefined && { dateLabel }),
    sources: sources.size > 0 ? [...sources] : dataset.sources,
  };
}

function twoColumns({
  chart,
  dataset,
}: ChartInput): { xAt: number; yAt: number; x: Column; y: Column } | undefined {
  const numbers = [...dataset.columns.keys()].filter((at) => isNumberColumn(dataset, at));
  const named = (id: string | undefined): number | undefined =>
    id === undefined ? undefined : numbers.find((at) => dataset.columns[at]?.id === id);
  const yNamed = named(chart.y);
  const xAt = named(chart.x) ?? numbers.find((at) => at !== yNamed);
  const yAt = yNamed ?? numbers.find((at) => at !== xAt);
  if (xAt === undefined || yAt === undefined) return undefined;
  const [x, y] = [dataset.columns[xAt], dataset.columns[yAt]];
  return x && y ? { xAt, yAt, x, y } : undefined;
}

function isNumberColumn({ columns }: Dataset, at: number): boolean {
  return columns[at]?.type === 'number';
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

function edge(
  written: string | undefined,
  instant: (date: PartialDate) => number,
  none: number,
): number {
  const date = written === undefined ? undefined : parsePartialDate(written);
  return date ? instant(date) : none;
}
