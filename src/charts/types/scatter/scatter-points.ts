import { rowsOfChart } from '../../../link/series/rows-of-chart.ts';
import { scatterColumns } from '../../../link/series/scatter-columns.ts';
import { seriesColumn } from '../../../link/series/series-column.ts';
import { pointsUntilPeriod } from '../../../link/series/until-period.ts';
import type { Column } from '../../../model/data/column.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { firstInstant } from '../../../model/dates/instant.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import { instantsOf } from '../../../model/dates/period.ts';
import type { SourceKey } from '../../../model/ids/source-key.ts';
import type { Provenance } from '../../../model/values/provenance.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { nameOf } from '../../data/chart-view.ts';
import { sourcesOf } from '../../data/series.ts';

/** An entity with the two values of a row. */
export interface ScatterPoint extends Provenance {
  id: string;
  title: string;
  href?: string;
  x: number;
  y: number;
  date?: PartialDate;
}

/** The points of a chart and their columns. */
export interface ScatterSet {
  points: ScatterPoint[];
  x: Column;
  y: Column;
  dateLabel?: string;
  sources: SourceKey[];
}

/**
 * The newest row with both values of each entity, within the dates of the chart; without an entity column each row is a
 * point. `undefined` if the table does not have two number columns.
 */
export function scatterPoints(input: ChartInput): ScatterSet | undefined {
  const { chart, dataset } = input;
  const { table } = dataset;
  const columns = scatterColumns(chart, table);
  if (!columns) return undefined;
  const { x, y } = columns;
  const named = seriesColumn(chart, table);
  const dateColumn = table.column('date');
  const [xOf, yOf] = [table.numbers(x), table.numbers(y)];
  const dateOf = table.dates(dateColumn);
  const provenanceOf = table.provenances();
  const { from, to } = instantsOf(pointsUntilPeriod(chart, dataset, input.period));
  const found = new Map<string, { point: ScatterPoint; time: number }>();
  for (const { row, name } of rowsOfChart(chart, table)) {
    const [atX, atY, provenance] = [xOf(row), yOf(row), provenanceOf(row)];
    if (atX === undefined || atY === undefined || provenance.status === 'withdrawn') continue;
    const date = dateOf(row);
    const time = date ? firstInstant(date) : from;
    const line = String(table.lineOf(row));
    const key = name ?? line;
    const known = found.get(key);
    if (time < from || time > to || (known && known.time > time)) continue;
    const subject = named
      ? nameOf({ id: key, isEntity: named.type === 'entity' }, input)
      : { title: date ? formatPartialDate(date, input.language, 'short') : line };
    const point = { id: key, ...subject, x: atX, y: atY, ...(date && { date }), ...provenance };
    found.set(key, { point, time });
  }
  const points = [...found.values()].map(({ point }) => point);
  return {
    points,
    x,
    y,
    ...(dateColumn && { dateLabel: dateColumn.label }),
    sources: sourcesOf(points, dataset),
  };
}
