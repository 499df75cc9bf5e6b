import { fill } from '../../../model/labels/labels.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { shortQuantity } from '../../../model/values/quantity.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { ChartView } from '../../data/chart-view.ts';
import { compareEnds, valuesAtEnd, type ComparedValues } from '../../comparison/compared-values.ts';
import {
  aroundComparison,
  comparisonView,
  describePairs,
  isMainOf,
  mostDescribed,
  quantityOf,
  readingOfPair,
  rowsToDraw,
  withoutTwoDates,
} from '../../comparison/comparison-picture.ts';
import { dataTable } from '../../text/data-table.ts';
import { describeSeries, exactly } from '../../text/describe-series.ts';
import type { ChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import { seriesRows } from '../../text/plain-rows.ts';
import { readingOf } from '../../text/reading-of.ts';
import { drawRows } from '../../comparison/row-marks.ts';
import { layoutRows, type Row } from '../../comparison/row-layout.ts';
import { hasValue } from '../../data/series.ts';
import { changeMeasure, changeOf, formatChange } from '../../comparison/value-change.ts';
import { valueAxis, type ValueAxis } from '../../scales/value-axis.ts';

/**
 * Bars: of one series, a bar for each date; of several, the change between `from` and `to`, or where
 * one of them is not given, the ranking at `to` or at the last date.
 */
export const barChart: ChartType = (input) => {
  const view = comparisonView(input);
  if (!view) return undefined;
  if (view.series.length === 1) return barsByDate(view, input);
  const { from, to } = input.chart;
  return from !== undefined && to !== undefined
    ? barsOfChange(view, input)
    : barsOfRanking(view, input);
};

function barsByDate(view: ChartView, input: ChartInput): PreparedChart {
  const { chart, language } = input;
  const pairs = view.series.flatMap((series) =>
    series.points.filter(hasValue).map((point) => ({ series, first: point, last: point })),
  );
  const rows = pairs.map(({ series, last }) => ({
    ...barOf(series.id, last.value, true),
    name: formatPartialDate(last.date, language, 'short'),
    reading: readingOf(series, last, view, input),
    endLabel: shortQuantity(last.value, { ...quantityOf(view), language }),
  }));
  const drawn = rowsToDraw(rows.toReversed()).toReversed();
  return {
    ...aroundComparison(view, { pairs, missing: [] }, input, { shown: drawn.length }),
    ...drawBars(drawn, view.scale, view, input),
    table: dataTable(view, input),
    rows: () => seriesRows(view, input),
    description: chart.description ?? describeSeries(view, 'barChart', input),
  };
}

function barsOfRanking(view: ChartView, input: ChartInput): PreparedChart {
  const { chart, language } = input;
  const found = valuesAtEnd(view, chart);
  const pairs = found.pairs.toSorted((a, b) => b.last.value - a.last.value);
  const isMain = isMainOf(view, chart.highlight);
  const rows = rowsToDraw(
    pairs.map(({ series, last }) => ({
      ...barOf(series.id, last.value, isMain(series.id)),
      name: series.title,
      reading: readingOf(series, last, view, input),
      endLabel: shortQuantity(last.value, { ...quantityOf(view), language }),
    })),
  );
  return {
    ...aroundComparison(view, { ...found, pairs }, input, { shown: rows.length }),
    ...drawBars(rows, view.scale, view, input),
    description: chart.description ?? describeRanking(pairs, view, input),
  };
}

function barsOfChange(view: ChartView, input: ChartInput): PreparedChart {
  const { chart, language, labels } = input;
  const found = compareEnds(view, chart);
  const measure = changeMeasure(found.pairs);
  const pairs = found.pairs.toSorted((a, b) => changeOf(b, measure) - changeOf(a, measure));
  const isMain = isMainOf(view, chart.highlight);
  const rows = rowsToDraw(
    pairs.map((pair) => ({
      ...barOf(pair.series.id, changeOf(pair, measure), isMain(pair.series.id)),
      name: pair.series.title,
      reading: readingOfPair(pair, measure, view, input),
      endLabel: formatChange(changeOf(pair, measure), measure, { ...quantityOf(view), language }),
    })),
  );
  const between = fill(labels.chartChangeBetween, {
    from: formatPartialDate(view.from, language),
    to: formatPartialDate(view.to, language),
  });
  const around = aroundComparison(view, { ...found, pairs }, input, { shown: rows.length });
  if (rows.length === 0) return withoutTwoDates(view, input);
  return {
    ...around,
    ...drawBars(rows, 'linear', view, input),
    scaleNotes: [between],
    description: describePairs(view, pairs, 'barChart', input),
  };
}

function barOf(
  id: string,
  value: number,
  isMain: boolean,
): Omit<Row, 'name' | 'reading' | 'endLabel'> {
  return { id, isMain, start: 0, end: value };
}

/** Bars start at zero; a logarithmic scale has none, so that values are dots on it. */
function drawBars(
  rows: readonly Row[],
  scale: 'linear' | 'log',
  { unit }: ChartView,
  { language, labels }: ChartInput,
): Pick<PreparedChart, 'draw' | 'scaleNotes'> {
  const ends = rows.map(({ end }) => end);
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  const axis = scale === 'log' ? valueAxis(min, max, 'log') : axisFromZero(min, max);
  const isLog = scale === 'log';
  const placed = isLog ? rows.map((row) => ({ ...row, start: row.end })) : rows;
  const options = { axis, hasGrid: isLog, top: 0, ...(unit && { unit }), language };
  return {
    draw: (size) => {
      const drawing = layoutRows(placed, size, options);
      const { width, height } = drawing;
      return { width, height, content: drawRows(drawing, isLog ? 'dot' : 'bar') };
    },
    scaleNotes: isLog ? [labels.logScale] : [],
  };
}

function axisFromZero(min: number, max: number): ValueAxis {
  const [low, high] = min === 0 && max === 0 ? [0, 1] : [Math.min(0, min), Math.max(0, max)];
  return { scale: 'linear', low, high, ticks: [], step: high - low, startsAtZero: true };
}

function describeRanking(
  ranked: readonly ComparedValues[],
  view: ChartView,
  { language, labels }: ChartInput,
): string {
  const said = (pair: ComparedValues | undefined): string =>
    pair ? `${exactly(pair.last.value, view, language)} (${pair.series.title})` : '';
  return [
    fill(labels.chartRanking, {
      type: labels.barChart,
      subject: view.measure,
      unit: view.unit ?? labels.chartNumber,
      count: ranked.length,
      date: formatPartialDate(ranked[0]?.last.date ?? view.to, language),
      highest: said(ranked[0]),
      lowest: said(ranked.at(-1)),
    }),
    ...ranked.slice(0, mostDescribed).map(({ series, last }) =>
      fill(labels.chartEntry, {
        name: series.title,
        value: exactly(last.value, view, language),
      }),
    ),
    ...(ranked.length > mostDescribed
      ? [fill(labels.chartDescriptionMore, { count: ranked.length - mostDescribed })]
      : []),
  ].join(' ');
}
