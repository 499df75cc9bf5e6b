import { addToList } from '../../model/add-to-list.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Table } from '../../model/data/table.ts';
import { comparePartialDates, type PartialDate } from '../../model/dates/partial-date.ts';
import type { Fault } from '../../model/problems/fault.ts';
import { readsKey, type TypedChart } from '../../model/records/chart-traits.ts';
import { isUntilBaseline, startOfIndex } from './start-of-index.ts';
import { isShownIn, valuesOf, valuesOfSeries, type Columns } from './values-of-chart.ts';

/** An index that starts from no value above zero, or a logarithmic scale without one: the chart would be empty. */
export function nothingAboveZero(
  chart: TypedChart,
  { id, table }: Dataset,
  columns: Columns,
): Fault<'baseline' | 'scale'> | undefined {
  const { baseline, scale, traits } = chart;
  if (baseline !== undefined && readsKey(traits, 'baseline')) {
    if (basesOf(chart, table, columns, baseline).some((base) => base > 0)) return undefined;
    const message = `The chart shows nothing: no series of \`${id}\` has a value above zero for \`baseline: ${baseline}\`, and an index starts from one.`;
    const fix = 'Write another date, or remove `baseline`.';
    return { key: 'baseline', code: 'no-such-value', message, fix };
  }
  if (scale !== 'log' || !readsKey(traits, 'scale')) return undefined;
  for (const { values } of valuesOf(chart, table, columns, isShownIn(chart))) {
    const positive = values.filter((value) => value > 0);
    if (positive.length === values.length || (traits.draws !== 'points' && positive.length > 0)) {
      return undefined;
    }
  }
  const message = `The chart shows nothing: \`scale: log\` has no place for zero and below, and \`${id}\` has no value above zero here.`;
  return { key: 'scale', code: 'no-such-value', message, fix: 'Write `scale: linear`.' };
}

/** The values from which the indices of the series start. */
function basesOf(
  chart: TypedChart,
  table: Table,
  columns: Columns,
  baseline: PartialDate,
): number[] {
  const isUntil = (day: PartialDate | undefined): boolean =>
    day !== undefined && isUntilBaseline(day, baseline);
  const points = new Map<string, { date: PartialDate; value: number }[]>();
  for (const { id, date, value } of valuesOfSeries(chart, table, columns, isUntil)) {
    if (date !== undefined) addToList(points, id, { date, value });
  }
  return [...points.values()].flatMap((each) => {
    const sorted = each.sort((a, b) => comparePartialDates(a.date, b.date));
    return startOfIndex(sorted, baseline)?.value ?? [];
  });
}
