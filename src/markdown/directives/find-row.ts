import { columnIndex, type Column, type Dataset, type Row } from '../../model/data/dataset.ts';
import { parsePartialDate, type PartialDate } from '../../model/dates/partial-date.ts';
import type { SourceKey } from '../../model/sources/source.ts';

/** One number of a dataset with its day and its sources. */
export interface Reading {
  value: number;
  column: Column;
  date?: PartialDate;
  sources: SourceKey[];
}

export interface RowQuery {
  /** Rows of this entity; all rows when the table has no entities. */
  entity?: string;
  /** A date, or `latest`, `first`, `min`, `max`; none when the table has no dates. */
  at?: string;
  column: Column;
}

/** The row a query means, or the dates there are instead. */
export function findReading(dataset: Dataset, query: RowQuery): Reading | { dates: string[] } {
  const entity = columnIndex(dataset, 'entity');
  const column = dataset.columns.indexOf(query.column);
  const rows = dataset.rows.filter(
    (row) => query.entity === undefined || row.cells[entity] === query.entity,
  );
  const readings = rows.flatMap((row) => readRow(dataset, row, column));
  const ordered = readings.toSorted((a, b) => compare(a.date ?? '', b.date ?? ''));
  return pick(ordered, query.at) ?? { dates: nearDates(ordered, query.at) };
}

/** An empty cell is a gap: the row gives no reading. */
function readRow(dataset: Dataset, row: Row, index: number): Reading[] {
  const value = row.cells[index];
  const column = dataset.columns[index];
  if (typeof value !== 'number' || !column) return [];
  const day = row.cells[columnIndex(dataset, 'date')];
  const date = typeof day === 'string' ? parsePartialDate(day) : undefined;
  const source = row.cells[columnIndex(dataset, 'source')];
  const sources = typeof source === 'string' && source !== '' ? [source] : dataset.sources;
  return [{ value, column, sources, ...(date !== undefined && { date }) }];
}

function pick(readings: readonly Reading[], at: string | undefined): Reading | undefined {
  if (at === undefined) return readings.length === 1 ? readings[0] : undefined;
  if (at === 'first') return readings[0];
  if (at === 'latest') return readings.at(-1);
  if (at === 'min') return extreme(readings, (a, b) => a < b);
  if (at === 'max') return extreme(readings, (a, b) => a > b);
  const exact = readings.find((each) => each.date === at);
  if (exact) return exact;
  // A month or year means the row in it, where there is but one.
  const within = readings.filter((each) => each.date?.startsWith(`${at}-`));
  return within.length === 1 ? within[0] : undefined;
}

function extreme(
  readings: readonly Reading[],
  isBeyond: (a: number, b: number) => boolean,
): Reading | undefined {
  let found: Reading | undefined;
  for (const each of readings) if (!found || isBeyond(each.value, found.value)) found = each;
  return found;
}

/** The days before and after the one asked for. */
function nearDates(readings: readonly Reading[], at: string | undefined): string[] {
  const dates = readings.flatMap((each) => each.date ?? []);
  if (at === undefined) return dates.slice(-2);
  const before = dates.filter((date) => date <= at).at(-1);
  const after = dates.find((date) => date > at);
  return [before, after].filter((date) => date !== undefined);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
