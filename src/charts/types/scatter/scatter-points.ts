import { scatterColumns } from '../../../link/series/scatter-columns.ts';
import { pointsUntilPeriod } from '../../../link/series/until-period.ts';
import type { Column } from '../../../model/data/column.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { firstInstant } from '../../../model/dates/instant.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import { instantsOf } from '../../../model/dates/period.ts';
import type { Assessment } from '../../../model/values/assessment.ts';
import type { SourceKey } from '../../../model/ids/source-key.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { nameOf } from '../../data/chart-view.ts';
import { sourcesOf } from '../../data/series.ts';

/** An entity with the two values of a row. */
export interface ScatterPoint extends Assessment {
  id: string;
  title: string;
  href?: string;
  x: number;
  y: number;
  date?: PartialDate;
  /** The source of its row. */
  source?: SourceKey;
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
  const by = table.column(chart.series === undefined ? 'entity' : { id: chart.series });
  const dateColumn = table.column('date');
  const [xOf, yOf] = [table.numbers(x), table.numbers(y)];
  const [idOf, dateOf] = [table.texts(by), table.dates(dateColumn)];
  const assess = table.assessments();
  const sourceOf = table.sources(table.column('source'));
  const wanted = chart.entities && new Set<string>(chart.entities);
  const { from, to } = instantsOf(pointsUntilPeriod(chart, dataset, input.period));
  const found = new Map<string, { point: ScatterPoint; time: number }>();
  for (const row of table.rows()) {
    const [atX, atY, source] = [xOf(row), yOf(row), sourceOf(row)];
    const assessment = assess(row);
    if (atX === undefined || atY === undefined || assessment.status === 'withdrawn') continue;
    const id = idOf(row);
    // Without a name, a row is no point of an entity.
    if (by && id === undefined) continue;
    if (wanted && !(id !== undefined && wanted.has(id))) continue;
    const date = dateOf(row);
    const time = date ? firstInstant(date) : from;
    const line = String(table.lineOf(row));
    const key = id ?? line;
    const known = found.get(key);
    if (time < from || time > to || (known && known.time > time)) continue;
    const name = by
      ? nameOf({ id: key, isEntity: by.type === 'entity' }, input)
      : { title: date ? formatPartialDate(date, input.language, 'short') : line };
    const point = {
      ...{ id: key, ...name, x: atX, y: atY, ...(date && { date }), ...assessment },
      ...(source && { source }),
    };
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
