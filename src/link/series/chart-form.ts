import type { Dataset } from '../../model/data/dataset.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { ChartForm, PartlyReadKey, TypedChart } from '../../model/records/chart-traits.ts';
import { namesTwoDates } from '../../model/records/chart.ts';
import { datedColumns } from './dated-columns.ts';
import { seriesColumn } from './series-column.ts';
import { isUndatedChart } from './undated-chart.ts';
import { isShownIn, valuesOf } from './values-of-chart.ts';

/** The form of a chart that ignores a key, though its type reads it; `undefined` if the chart reads it. */
export function formIgnoring(
  key: PartlyReadKey['key'],
  chart: TypedChart,
  dataset: Dataset,
): string | undefined {
  const partly = chart.traits.partlyReads?.find((each) => each.key === key);
  return partly?.ignoredBy(formOf(chart, dataset));
}

/** Whether a chart compares two dates of each series, but no series that it shows has values on two. */
export function lacksTwoDates(chart: TypedChart, dataset: Dataset): boolean {
  if (!chart.traits.comparesDates?.(chart, formOf(chart, dataset))) return false;
  const columns = datedColumns(chart, dataset.table);
  const nameOf = dataset.table.texts(seriesColumn(chart, dataset.table));
  const dates = new Map<string, PartialDate>();
  for (const number of columns.numbers) {
    const ofOne = { ...columns, numbers: [number] };
    for (const { row, date } of valuesOf(chart, dataset.table, ofOne, isShownIn(chart))) {
      const name = nameOf(row) ?? number.id;
      const known = date && dates.get(name);
      if (known !== undefined && known !== date) return false;
      if (date) dates.set(name, date);
    }
  }
  return true;
}

function formOf(chart: TypedChart, dataset: Dataset): ChartForm {
  return {
    isUndated: isUndatedChart(chart, dataset.table),
    hasTwoDates: namesTwoDates(chart),
    hasSeveralSeries: () => hasSeveralSeries(chart, dataset),
  };
}

/** True if the dated values that a chart shows are of more than one series. */
function hasSeveralSeries(chart: TypedChart, { table }: Dataset): boolean {
  const columns = datedColumns(chart, table);
  const nameOf = table.texts(seriesColumn(chart, table));
  const names = new Set<string>();
  for (const number of columns.numbers) {
    const ofOne = { ...columns, numbers: [number] };
    for (const { row } of valuesOf(chart, table, ofOne, isShownIn(chart))) {
      names.add(nameOf(row) ?? number.id);
      if (names.size > 1) return true;
    }
  }
  return false;
}
