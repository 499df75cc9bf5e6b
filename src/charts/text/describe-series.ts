import { countIn } from '../../model/labels/count-in.ts';
import { fill, type LabelKey, type Words } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { comparePartialDates, type PartialDate } from '../../model/dates/partial-date.ts';
import { formatQuantity } from '../../model/values/quantity.ts';
import type { ChartView, ViewSeries } from '../data/chart-view.ts';
import { hasValue, type Point } from '../data/series.ts';
import { mostDescribed } from './most-described.ts';
import { periodInWords, subjectIn } from './describe-subject.ts';

/** Unit and decimals of numbers, and the reference value of an index. */
export interface Measured {
  unit?: string | undefined;
  decimals?: number | undefined;
  reference?: number | undefined;
}

/** The alternative text of a chart: type, subject, unit, range, and first, last and extreme values of each series. */
export function describeSeries(shown: ChartView, type: LabelKey, words: Words): string {
  const { language, labels } = words;
  const view = withListedPoints(shown);
  const [first] = view.series;
  if (first && view.series.length === 1) return describeOnly(first, type, view, words);
  const named = [...view.series]
    .sort((a, b) => Number(b.isLabelled) - Number(a.isLabelled))
    .slice(0, mostDescribed);
  const rest = view.series.length - named.length;
  return [
    fill(labels.chartDescriptionMany, {
      type: labels[type],
      subject: subjectIn(view, view.subject, words),
      count: countIn(language, view.series.length),
      period: periodInWords(view, words),
    }),
    ...named.map((each) => describeOne(each, view, words)),
    ...(rest > 0 ? [fill(labels.chartDescriptionMore, { count: countIn(language, rest) })] : []),
  ].join(' ');
}

/** The view with all values of its series: the lowest that a logarithmic scale can show is not the lowest. */
function withListedPoints(view: ChartView): ChartView {
  const { listed } = view;
  if (!listed) return view;
  const pointsOf = new Map(listed.map(({ id, points }) => [id, points]));
  const series = view.series.map((each) => ({
    ...each,
    points: pointsOf.get(each.id) ?? each.points,
  }));
  const dates = series.flatMap(({ points }) => points.filter(hasValue).map(({ date }) => date));
  const sorted = dates.sort(comparePartialDates);
  return { ...view, series, from: sorted[0] ?? view.from, to: sorted.at(-1) ?? view.to };
}

/** A chart of a single series, which has one value or more. */
function describeOnly(series: ViewSeries, type: LabelKey, view: ChartView, words: Words): string {
  const { labels } = words;
  const { title: name } = series;
  const { subject: column } = view;
  const what = name === column ? name : fill(labels.chartSubjectOf, { column, name });
  const shared = { type: labels[type], subject: subjectIn(view, what, words) };
  const extremes = extremesOf(series, view, words);
  if (isOneValue(series)) {
    const { lowest: value = '', lowestDate: date = '' } = extremes;
    return fill(labels.chartDescriptionOne, { ...shared, value, date });
  }
  const period = periodInWords(view, words);
  return fill(labels.chartDescription, { ...shared, period, ...extremes });
}

function describeOne(series: ViewSeries, view: ChartView, words: Words): string {
  const { labels } = words;
  const { title: name } = series;
  const extremes = extremesOf(series, view, words);
  if (!isOneValue(series)) return fill(labels.chartDescriptionSeries, { name, ...extremes });
  const { lowest: value = '', lowestDate: date = '' } = extremes;
  return fill(labels.chartNewestItem, { name, value, date });
}

function isOneValue({ points }: ViewSeries): boolean {
  return points.filter(hasValue).length === 1;
}

function extremesOf(
  { points }: ViewSeries,
  view: ChartView,
  { language, labels }: Words,
): Record<string, string> {
  const format = (value: number): string => exactly(value, view, language);
  // A series may begin after the others, or end before them.
  const formatEnd = ({ value, date }: Point & { value: number }, end: PartialDate): string =>
    date === end
      ? format(value)
      : fill(labels.chartValueOn, {
          value: format(value),
          date: formatPartialDate(date, language),
        });
  const valued = points.filter(hasValue);
  const [first] = valued;
  const last = valued.at(-1);
  if (!first || !last) return {};
  const lowest = valued.reduce((low, each) => (each.value < low.value ? each : low));
  const highest = valued.reduce((high, each) => (each.value > high.value ? each : high));
  return {
    first: formatEnd(first, view.from),
    last: formatEnd(last, view.to),
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
  const digits = String(asMeant(value));
  const written = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const isPlain = reference !== undefined || !/e/.test(digits);
  const all = reference === undefined ? Math.max(decimals, written) : decimals;
  return formatQuantity(Number(digits), {
    unit,
    decimals: isPlain ? Math.min(all, 20) : undefined,
    language,
  });
}

/**
 * Drops the error of a calculation: spreadsheets save 17.3 as 17.299999999999997. A number that needs more than fifteen
 * digits for itself keeps them: 28088229668242.52.
 */
function asMeant(value: number): number {
  const meant = Number(value.toPrecision(15));
  return countDigits(value) - countDigits(meant) > 2 ? meant : value;
}

function countDigits(value: number): number {
  const [digits = ''] = String(Math.abs(value)).split('e');
  return digits.replace('.', '').replace(/^0+/, '').length;
}
