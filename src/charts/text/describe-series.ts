import { fill, type LabelKey } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { formatQuantity } from '../../model/values/quantity.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView, ViewSeries } from '../data/chart-view.ts';
import { hasValue } from '../data/series.ts';

/** Series in a description at most; the table has the rest. */
const mostDescribed = 12;

/** Unit and decimals of numbers, and the reference value of an index. */
export interface Measured {
  unit?: string | undefined;
  decimals?: number | undefined;
  reference?: number | undefined;
}

/** The alternative text of a chart: type, subject, unit, range, and first, last and extreme values of each series. */
export function describeSeries(
  view: ChartView,
  type: LabelKey,
  { chart, language, labels }: Pick<ChartInput, 'chart' | 'language' | 'labels'>,
): string {
  if (chart.description !== undefined) return chart.description;
  const describe = (series: ViewSeries): Record<string, string> =>
    extremesOf(series, (value) => exactly(value, view, language), language);
  const day = (date: PartialDate): string => formatPartialDate(date, language);
  const shared = {
    type: labels[type],
    unit: view.unit ?? labels.chartNumber,
    from: day(view.from),
    to: day(view.to),
  };
  const [first] = view.series;
  if (first && view.series.length === 1) {
    const { title: name } = first;
    const subject =
      name === view.measure ? name : fill(labels.chartSubjectOf, { column: view.measure, name });
    return fill(labels.chartDescription, { ...shared, subject, ...describe(first) });
  }
  const named = [...view.series]
    .sort((a, b) => Number(b.isLabelled) - Number(a.isLabelled))
    .slice(0, mostDescribed);
  const rest = view.series.length - named.length;
  const count = view.series.length;
  return [
    fill(labels.chartDescriptionMany, { ...shared, subject: view.measure, count }),
    ...named.map((each) =>
      fill(labels.chartDescriptionSeries, { name: each.title, ...describe(each) }),
    ),
    ...(rest > 0 ? [fill(labels.chartDescriptionMore, { count: rest })] : []),
  ].join(' ');
}

function extremesOf(
  { points }: ViewSeries,
  format: (value: number) => string,
  language: string,
): Record<string, string> {
  const valued = points.filter(hasValue);
  const [first] = valued;
  const last = valued.at(-1);
  if (!first || !last) return {};
  const lowest = valued.reduce((low, each) => (each.value < low.value ? each : low));
  const highest = valued.reduce((high, each) => (each.value > high.value ? each : high));
  return {
    first: format(first.value),
    last: format(last.value),
    lowest: format(lowest.value),
    lowestDate: formatPartialDate(lowest.date, language),
    highest: format(highest.value),
    highestDate: formatPartialDate(highest.date, language),
  };
}

/** A number with every decimal of the table; an index, which is computed, is rounded. */
export function exactly(
  value: number,
  { unit, decimals = 0, reference }: Measured,
  language: string,
): string {
  const written = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  const isPlain = !/e/.test(String(value));
  const all = reference === undefined ? Math.max(decimals, written) : decimals;
  return formatQuantity(value, {
    unit,
    decimals: isPlain ? Math.min(all, 20) : undefined,
    language,
  });
}
