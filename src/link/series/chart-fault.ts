import type { Dataset } from '../../model/data/dataset.ts';
import type { Table } from '../../model/data/table.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import { isEmptyPeriod } from '../../model/dates/period.ts';
import { wrongOrder } from '../../model/dates/wrong-order.ts';
import type { Fault } from '../../model/problems/fault.ts';
import { readsKey, type TypedChart } from '../../model/records/chart-traits.ts';
import { datedColumns } from './dated-columns.ts';
import { nothingAboveZero } from './nothing-above-zero.ts';
import { scatterColumns } from './scatter-columns.ts';
import { severalValues } from './several-values.ts';
import { isUntilBaseline } from './start-of-index.ts';
import { isUndatedChart } from './undated-chart.ts';
import { isShownIn, spanOf, valuesOf, type Columns } from './values-of-chart.ts';

/** Why a chart would draw no value, or a false one, and the key where. */
export type ChartFault = Fault<
  'from' | 'to' | 'x' | 'y' | 'series' | 'entities' | 'data' | 'baseline' | 'scale'
>;

/**
 * A period that ends before it starts, a table without dates or numbers, several values of one name or on one date, a
 * choice of rows without a value, a baseline before or after all values, or an index or a logarithmic scale of values that are not
 * above zero.
 * @param dataset Has the columns that the chart names.
 */
export function findChartFault(chart: TypedChart, dataset?: Dataset): ChartFault | undefined {
  const { from, to } = chart;
  if (isEmptyPeriod(chart)) {
    return { key: 'to', code: 'invalid-date', ...wrongOrder(['to', to], ['from', from]) };
  }
  if (!dataset) return undefined;
  const columns = columnsOf(chart, dataset.table);
  if ('missing' in columns) return missingColumn(columns, chart, dataset.id);
  const undated = isUndatedChart(chart, dataset.table) ? datesOfUndated(chart, dataset) : undefined;
  return (
    undated ??
    severalValues(chart, dataset, columns) ??
    missingValue(chart, dataset, columns) ??
    baselineOutside(chart, dataset, columns) ??
    nothingAboveZero(chart, dataset, columns)
  );
}

/** What the table lacks, and the key that may name it. */
type Missing =
  | { missing: 'date' | 'number'; key: 'x' | 'y' }
  | { missing: 'two numbers'; key?: undefined };

function columnsOf(chart: TypedChart, table: Table): Columns | Missing {
  if (chart.traits.draws === 'points') return columnsOfPoints(chart, table);
  const { date, numbers } = datedColumns(chart, table);
  if (!numbers.some(({ type }) => type === 'number')) return { missing: 'number', key: 'y' };
  if (isUndatedChart(chart, table)) return { numbers };
  return date?.type === 'date' ? { date, numbers } : { missing: 'date', key: 'x' };
}

/** Both axes of points are numbers. */
function columnsOfPoints(chart: TypedChart, table: Table): Columns | Missing {
  const wrong = (['x', 'y'] as const).find((key) => {
    const [id] = [chart[key]].flat();
    return id !== undefined && table.column({ id })?.type !== 'number';
  });
  if (wrong) return { missing: 'number', key: wrong };
  const axes = scatterColumns(chart, table);
  if (!axes) return { missing: 'two numbers' };
  const date = table.column('date');
  return { ...(date && { date }), numbers: [axes.x, axes.y] };
}

function missingColumn({ missing, key }: Missing, chart: TypedChart, id: string): ChartFault {
  if (key && chart[key] !== undefined) {
    const message = `\`${key}: ${chart[key]}\` names no column of the type \`${missing}\`.`;
    return { key, code: 'invalid-value', message, fix: 'Name another, or leave it out.' };
  }
  const drawn = key ? `a column of the type \`${missing}\`` : 'two columns of the type `number`';
  const message = `\`type: ${chart.type}\` draws ${drawn}, but \`${id}\` has ${key ? 'none' : 'fewer'}.`;
  const fix = 'Give a column this type in the description of the table, or name another table.';
  return { key: 'data', code: 'invalid-value', message, fix };
}

/** Dates that choose rows of a table without dates. */
function datesOfUndated(chart: TypedChart, { id }: Dataset): ChartFault | undefined {
  const key = (['from', 'to', 'baseline'] as const).find((each) => chart[each] !== undefined);
  if (!key) return undefined;
  const message = `\`${key}: ${chart[key]}\` chooses values by date, but \`${id}\` has no column of the type \`date\`.`;
  const fix = `Remove \`${key}\`, or give a column this type in the description of the table.`;
  return { key, code: 'invalid-value', message, fix };
}

function missingValue(
  chart: TypedChart,
  { id, table }: Dataset,
  columns: Columns,
): ChartFault | undefined {
  const { from, to, entities } = chart;
  if (!valuesOf(chart, table, columns, isShownIn(chart)).next().done) return undefined;
  const span = spanOf(chart, table, columns);
  const whose = entities ? ' of these entities' : '';
  if (!span) {
    const message = `The chart shows nothing: \`${id}\` has no value${whose}.`;
    const fix = `Add rows to \`${id}\`, or choose others.`;
    return { key: entities ? 'entities' : 'data', code: 'no-such-value', message, fix };
  }
  const isTooLate = from !== undefined && comparePartialDates(from, span.to) > 0;
  const isTooEarly = to !== undefined && isEmptyPeriod({ from: span.from, to });
  const key = isTooLate || to === undefined ? 'from' : 'to';
  const why =
    isTooLate || isTooEarly
      ? `the values of \`${id}\`${whose} are from ${span.from} to ${span.to}`
      : `\`${id}\` has no value${whose} between its dates`;
  const fix = `Correct \`${key}\`, so that there are values within the dates of the chart.`;
  return { key, code: 'no-such-value', message: `The chart shows nothing: ${why}.`, fix };
}

/** An index starts at its baseline, or at the last value before it. After all values, it would be that of another day. */
function baselineOutside(
  chart: TypedChart,
  { id, table }: Dataset,
  columns: Columns,
): ChartFault | undefined {
  const { baseline, traits } = chart;
  const span = baseline && readsKey(traits, 'baseline') && spanOf(chart, table, columns);
  if (!span) return undefined;
  if (isUntilBaseline(span.from, baseline) && !isEmptyPeriod({ from: baseline, to: span.to }))
    return undefined;
  const message = `\`${id}\` has no value for \`baseline: ${baseline}\`: its values are from ${span.from} to ${span.to}.`;
  return { key: 'baseline', code: 'no-such-value', message, fix: 'Write a date between them.' };
}
