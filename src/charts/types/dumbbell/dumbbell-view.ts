import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { shortNumber, shortQuantity } from '../../../model/values/short/short-quantity.ts';
import { namesTwoDates, type ChartFile } from '../../../model/records/chart.ts';
import { spanOf } from '../../../model/values/span-of.ts';
import {
  comparedPeriod,
  compareEnds,
  peakToTrough,
  type ComparedValues,
  type Comparison,
} from '../../comparison/compared-values.ts';
import {
  buildComparisonView,
  isMainOf,
  rowsToDraw,
} from '../../comparison/build-comparison-view.ts';
import { readingOfPair } from '../../comparison/describe-pairs.ts';
import type { Row } from '../../comparison/row.ts';
import { changeMeasure, changeOf, formatChange } from '../../comparison/value-change.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { ChartView } from '../../data/chart-view.ts';

/** What dumbbells show. */
export interface DumbbellView extends ChartView {
  compared: Comparison;
  /** A row for each pair of values, the deepest fall first. */
  rows: DumbbellRow[];
  /** The meaning of the open and the full mark. */
  ends: { first: string; last: string };
  /** True for values at two dates, false for peaks and troughs of the whole period. */
  isOfDates: boolean;
}

/** A row with its values in words, also without their unit for small drawings. */
export interface DumbbellRow extends Row {
  bare: Pick<Row, 'startLabel' | 'endLabel'>;
}

/** The dumbbells of a chart: values at two dates, or peaks and troughs; `undefined` if there is nothing to show. */
export function buildDumbbellView(input: ChartInput): DumbbellView | undefined {
  const whole = buildComparisonView(input);
  if (!whole) return undefined;
  const { chart } = input;
  const isOfDates = comparesDates(chart);
  const found = isOfDates ? compareEnds(whole, chart) : peakToTrough(whole);
  const view = isOfDates ? { ...whole, ...comparedPeriod(found, chart, whole) } : whole;
  const measure = changeMeasure(found.pairs, whole.unit);
  const sorted = found.pairs.toSorted((a, b) => changeOf(a, measure) - changeOf(b, measure));
  return {
    ...view,
    compared: { ...found, pairs: sorted },
    rows: rowsToDraw(rowsOf(sorted, view, input)),
    isOfDates,
    ends: isOfDates ? datesOf(view, input) : peakAndTrough(input),
  };
}

/** Whether dumbbells join the values at two dates, not peaks and troughs. */
export function comparesDates(chart: ChartFile): boolean {
  return chart.compare === undefined ? namesTwoDates(chart) : chart.compare === 'dates';
}

function rowsOf(
  pairs: readonly ComparedValues[],
  view: ChartView,
  input: ChartInput,
): DumbbellRow[] {
  const measure = changeMeasure(pairs, view.unit);
  const isMain = isMainOf(view, input.chart.highlight);
  const quantity = {
    unit: view.unit,
    decimals: view.decimals,
    most: view.most,
    language: input.language,
  };
  const span = spanOf(pairs.flatMap(({ first, last }) => [first.value, last.value]));
  const labelsOf = (
    { first, last }: ComparedValues,
    write: typeof shortQuantity,
  ): DumbbellRow['bare'] => ({
    ...(first !== last && { startLabel: write(first.value, { ...quantity, span }) }),
    endLabel: write(last.value, { ...quantity, span }),
  });
  return pairs.map((pair) => ({
    id: pair.series.id,
    name: pair.series.title,
    reading: readingOfPair(pair, measure, view, input),
    isMain: isMain(pair.series.id),
    start: pair.first.value,
    end: pair.last.value,
    ...labelsOf(pair, shortQuantity),
    bare: labelsOf(pair, shortNumber),
    note: formatChange(changeOf(pair, measure), measure, { ...quantity, labels: input.labels }),
  }));
}

function datesOf({ from, to }: ChartView, { language }: ChartInput): DumbbellView['ends'] {
  return { first: formatPartialDate(from, language), last: formatPartialDate(to, language) };
}

function peakAndTrough({ labels }: ChartInput): DumbbellView['ends'] {
  return { first: labels.chartPeak, last: labels.chartTrough };
}
