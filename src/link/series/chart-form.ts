import type { Dataset } from '../../model/data/dataset.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { ChartForm, PartlyReadKey, TypedChart } from '../../model/records/chart-traits.ts';
import { namesTwoDates } from '../../model/records/chart.ts';
import { datedColumns } from './dated-columns.ts';
import { isUndatedChart } from './undated-chart.ts';
import { isShownIn, valuesOfSeries, type SeriesValue } from './values-of-chart.ts';

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
  const dates = new Map<string, PartialDate>();
  for (const { id, date } of valuesShown(chart, dataset)) {
    const known = date && dates.get(id);
    if (known !== undefined && known !== date) return false;
    if (date) dates.set(id, date);
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
function hasSeveralSeries(chart: TypedChart, dataset: Dataset): boolean {
  const ids = new Set<string>();
  for (const { id } of valuesShown(chart, dataset)) {
    ids.add(id);
    if (ids.size > 1) return true;
  }
  return false;
}

function valuesShown(chart: TypedChart, { table }: Dataset): Iterable<SeriesValue> {
  return valuesOfSeries(chart, table, datedColumns(chart, table), isShownIn(chart));
}
