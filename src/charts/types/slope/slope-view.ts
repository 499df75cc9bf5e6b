import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { shortNumber, shortQuantity } from '../../../model/values/short/short-quantity.ts';
import { spanOf } from '../../../model/values/span-of.ts';
import {
  comparedPeriod,
  compareEnds,
  type ComparedValues,
  type Comparison,
} from '../../comparison/compared-values.ts';
import { buildComparisonView, rowsToDraw } from '../../comparison/build-comparison-view.ts';
import { readingOfPair } from '../../comparison/describe-pairs.ts';
import { changeMeasure, changeOf, formatChange } from '../../comparison/value-change.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { ChartView } from '../../data/chart-view.ts';
import { unitOfLabels, unitRoom } from '../../labels/long-unit.ts';
import { lookOf } from '../../data/series-look.ts';

/** What slopes show: two dates, and the values of each series. */
export interface SlopeView extends ChartView {
  compared: Comparison;
  slopes: Slope[];
  /** Heads of the two rules. */
  heads: { start: string; end: string };
}

/** A series with its two values. */
export interface Slope {
  name: string;
  /** Its reading: name, dates and values in full. */
  reading: string;
  start: number;
  end: number;
  direction: 'up' | 'down' | 'even';
  startLabel: SlopeText;
  endLabel: SlopeText;
  /** `+12%` */
  change: string;
  /** True if highlighted (or if no slope is): in colour and on top. Others are grey. */
  isMain: boolean;
  isLabelled: boolean;
}

/** A value in words, with its unit and without it for drawings that lack the room. */
export interface SlopeText {
  full: string;
  bare: string;
}

/** Slopes at most: more would be one grey field. */
const mostSlopes = 200;

/** The slopes of a chart, the highest last value first; `undefined` if there is nothing to show. */
export function buildSlopeView(input: ChartInput): SlopeView | undefined {
  const whole = buildComparisonView(input);
  if (!whole) return undefined;
  const { chart, language } = input;
  const found = compareEnds(whole, chart);
  const view = { ...whole, ...comparedPeriod(found, chart, whole) };
  const sorted = found.pairs.toSorted((a, b) => b.last.value - a.last.value);
  return {
    ...view,
    compared: { ...found, pairs: sorted },
    slopes: slopesOf(sorted, view, input),
    heads: {
      start: formatPartialDate(view.from, language, 'short'),
      end: formatPartialDate(view.to, language, 'short'),
    },
  };
}

function slopesOf(pairs: readonly ComparedValues[], view: ChartView, input: ChartInput): Slope[] {
  const measure = changeMeasure(pairs, view.unit);
  const { language } = input;
  const unit = unitOfLabels(view.unit, language, unitRoom.aboveNumbers);
  const quantity = { ...unit, decimals: view.decimals, most: view.most, language };
  const span = spanOf(pairs.flatMap(({ first, last }) => [first.value, last.value]));
  const write = (value: number): SlopeText => ({
    full: shortQuantity(value, { ...quantity, span }),
    bare: shortNumber(value, { ...quantity, span }),
  });
  const looks = lookOf(
    pairs.map(({ series: { id }, first, last }) => ({
      id,
      isEntity: false,
      points: [first, last],
    })),
    input.chart.highlight,
  );
  const rows = pairs.map((pair, index) => {
    const look = looks[index];
    return { pair, look, isMain: look?.isLabelled ?? false };
  });
  return rowsToDraw(rows, mostSlopes).map(({ pair, look, isMain: isLabelled }) => ({
    name: pair.series.title,
    reading: readingOfPair(pair, measure, view, input),
    start: pair.first.value,
    end: pair.last.value,
    direction: directionOf(pair),
    startLabel: write(pair.first.value),
    endLabel: write(pair.last.value),
    change: formatChange(changeOf(pair, measure), measure, { ...quantity, labels: input.labels }),
    isMain: look?.color !== 0,
    isLabelled,
  }));
}

function directionOf({ first, last }: ComparedValues): Slope['direction'] {
  if (first.value === last.value) return 'even';
  return last.value > first.value ? 'up' : 'down';
}
