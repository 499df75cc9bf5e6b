import { spanOf } from '../../../model/values/span-of.ts';
import {
  comparedPeriod,
  compareEnds,
  valuesAtEnd,
  type Comparison,
} from '../../comparison/compared-values.ts';
import { isMainOf, rowsToDraw } from '../../comparison/build-comparison-view.ts';
import { readingOfPair } from '../../comparison/describe-pairs.ts';
import type { Row } from '../../comparison/row.ts';
import { changeMeasure, changeOf, formatChange } from '../../comparison/value-change.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { ChartView } from '../../data/chart-view.ts';
import { unitOfLabels } from '../../labels/long-unit.ts';
import { valueBar } from './value-bar.ts';

/** What bars show. */
export interface BarView extends ChartView {
  /** The ranking on a date, or the change between two. */
  form: 'ranking' | 'change';
  compared: Comparison;
  /** The bars from top to bottom. */
  rows: Row[];
}

/** The bars of several series: the change between `from` and `to`, or the ranking at `to` or the last date. */
export function buildBarView(view: ChartView, input: ChartInput, form: BarView['form']): BarView {
  return form === 'change' ? barsOfChange(view, input) : barsOfRanking(view, input);
}

function barsOfRanking(view: ChartView, input: ChartInput): BarView {
  const found = valuesAtEnd(view, input.chart);
  const ranked = found.pairs.toSorted((a, b) => b.last.value - a.last.value);
  const isMain = isMainOf(view, input.chart.highlight);
  const shown = { ...view, span: spanOf(ranked.map(({ last }) => last.value)) };
  const rows = ranked.map((pair) =>
    valueBar(pair.series, pair.last, isMain(pair.series.id), shown, input),
  );
  const compared = { ...found, pairs: ranked };
  const { to } = comparedPeriod(found, input.chart, view);
  return { ...view, to, form: 'ranking', compared, rows: rowsToDraw(rows) };
}

function barsOfChange(view: ChartView, input: ChartInput): BarView {
  const { unit, decimals } = view;
  const { chart, language, labels } = input;
  const found = compareEnds(view, chart);
  const { pairs } = found;
  const measure = changeMeasure(pairs, unit);
  const sorted = pairs.toSorted((a, b) => changeOf(b, measure) - changeOf(a, measure));
  const isMain = isMainOf(view, chart.highlight);
  const rows = sorted.map((pair): Row => {
    const change = changeOf(pair, measure);
    return {
      id: pair.series.id,
      name: pair.series.title,
      reading: readingOfPair(pair, measure, view, input),
      isMain: isMain(pair.series.id),
      start: 0,
      end: change,
      endLabel: formatChange(change, measure, {
        ...unitOfLabels(unit, language),
        decimals,
        language,
        labels,
      }),
    };
  });
  const compared = { ...found, pairs: sorted };
  const period = comparedPeriod(found, chart, view);
  return { ...view, ...period, scale: 'linear', form: 'change', compared, rows: rowsToDraw(rows) };
}
