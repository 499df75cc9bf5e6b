import { datedColumns } from '../../link/series/dated-columns.ts';
import type { Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import { error, type Problem } from '../../model/problems/problem.ts';
import type { TypedChart } from '../../model/records/chart-traits.ts';
import { severalColumns, type Chart } from '../../model/records/chart.ts';
import { placeInChart } from '../places/place-in-chart.ts';

/** Checks that the columns that a chart names exist, and that several of them can be its series. */
export function checkChartColumns(chart: TypedChart<Chart>, dataset: Dataset): Problem[] {
  const { columns } = dataset.table;
  const known = columns.map(({ id }) => id);
  const unknown = namedColumns(chart).flatMap(({ key, place, id }) => {
    if (known.includes(id)) return [];
    const message = `\`${key}: ${id}\` names no column of \`${dataset.id}\`.${didYouMean(id, known)}`;
    const fix = `Write one of ${known.join(', ')}.`;
    return [error(placeInChart(chart, place), 'invalid-value', message, fix)];
  });
  const several = severalColumns(chart);
  if (unknown.length === 0 && several.length === 0) return checkSeriesNames(chart, dataset);
  if (unknown.length > 0 || several.length === 0) return unknown;
  if (chart.traits.draws === 'points') return [severalOnAxis(chart)];
  const named = several.flatMap((id) => columns.filter((column) => column.id === id));
  return [
    ...checkRepeats(chart, several),
    ...checkNumbers(chart, named, columns),
    ...checkUnits(chart, named),
    ...checkSeries(chart, dataset),
  ];
}

/** A column that gives the values or dates of a chart cannot name its series too: each row would be one of its own. */
function checkSeriesNames(chart: TypedChart<Chart>, { table }: Dataset): Problem[] {
  const { date, numbers } = datedColumns(chart, table);
  const drawn = [...numbers, ...(date ? [date] : [])];
  const named = drawn.find(({ id }) => id === chart.series);
  if (!named) return [];
  const message = `\`series: ${named.id}\` names the column of the ${named === date ? 'dates' : 'values'}, so each row would be a series of its own.`;
  const names = table.columns.filter(({ type }) => type === 'entity' || type === 'text');
  const others = names.map(({ id }) => `\`${id}\``);
  const fix = others.length > 0 ? `Write ${others.join(' or ')}.` : 'Leave it out.';
  return [error(placeInChart(chart, 'series'), 'invalid-value', message, fix)];
}

interface NamedColumn {
  key: 'x' | 'y' | 'series';
  /** Where the chart file names it: `y.0`. */
  place: string;
  id: string;
}

function namedColumns(chart: Chart): NamedColumn[] {
  return (['x', 'y', 'series'] as const).flatMap((key): NamedColumn[] => {
    const named = chart[key];
    if (named === undefined) return [];
    if (typeof named === 'string') return [{ key, place: key, id: named }];
    return named.map((id, index) => ({ key, place: `${key}.${index}`, id }));
  });
}

function severalOnAxis(chart: Chart): Problem {
  const message = `A point of \`type: ${chart.type}\` has one value on each axis, but \`y\` names several columns.`;
  const fix = 'Name one column in `y`, or choose another type.';
  return error(placeInChart(chart, 'y'), 'invalid-value', message, fix);
}

function checkRepeats(chart: Chart, named: readonly string[]): Problem[] {
  return named.flatMap((id, index) => {
    if (named.indexOf(id) === index) return [];
    const message = `\`${id}\` is in \`y\` twice.`;
    return [
      error(placeInChart(chart, `y.${index}`), 'invalid-value', message, 'Remove one of the two.'),
    ];
  });
}

function checkNumbers(
  chart: Chart,
  named: readonly Column[],
  columns: readonly Column[],
): Problem[] {
  const numbers = columns.filter(({ type }) => type === 'number').map(({ id }) => id);
  return named.flatMap(({ id, type }, index) => {
    if (type === 'number') return [];
    const message = `\`${id}\` in \`y\` is not a column of numbers.`;
    const fix = `Write one of ${numbers.join(', ')}.`;
    return [error(placeInChart(chart, `y.${index}`), 'invalid-value', message, fix)];
  });
}

/** Several columns share one axis, so they must have one unit. */
function checkUnits(chart: Chart, named: readonly Column[]): Problem[] {
  const [first, ...others] = named.filter(({ type }) => type === 'number');
  const other = others.find(({ unit }) => unit !== first?.unit);
  if (!first || !other) return [];
  const [one, two] = [first, other].map(({ id, unit }) =>
    unit === undefined ? `\`${id}\` without one` : `\`${id}\` in ${unit}`,
  );
  const message = `\`y\` names columns of different units: ${one}, ${two}.`;
  const fix = 'Draw columns of one unit, or make a chart for each unit.';
  return [error(placeInChart(chart, 'y'), 'invalid-value', message, fix)];
}

/** Each column is a series, so rows of several entities would give it several values for one date. */
function checkSeries(chart: Chart, { table }: Dataset): Problem[] {
  if (chart.series !== undefined) {
    const message =
      '`series` has no effect if `y` names several columns: each of them is a series.';
    const fix = 'Remove `series`, or name one column in `y`.';
    return [error(placeInChart(chart, 'series'), 'invalid-value', message, fix)];
  }
  const entities = table.column('entity');
  if (!entities || chart.entities?.length === 1 || table.distinct(entities).size === 1) return [];
  const message = '`y` names several columns, and the rows are of several entities.';
  const fix = 'Name the one entity that the chart is about: `entities: [id]`. Or name one column.';
  return [error(placeInChart(chart, 'y'), 'invalid-value', message, fix)];
}
