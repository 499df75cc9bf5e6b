import { fill } from '../../../model/labels/labels.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import type { PartialDate } from '../../../model/dates/partial-date.ts';
import { shortNumber, shortQuantity, unitParts } from '../../../model/values/quantity.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { compareEnds, type ComparedValues } from '../../comparison/compared-values.ts';
import {
  aroundComparison,
  comparisonView,
  describePairs,
  quantityOf,
  readingOfPair,
  rowsToDraw,
  withoutTwoDates,
} from '../../comparison/comparison-picture.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import type { ChartType } from '../../contract/chart-type.ts';
import { scaleNotesOf } from '../../scales/scale-notes.ts';
import { lookOf } from '../../data/series-look.ts';
import { drawSlopes } from './slope-marks.ts';
import { slopeLegend } from './slope-legend.ts';
import { layoutSlopes, type Slope } from './slope-layout.ts';
import { changeMeasure, changeOf, formatChange } from '../../comparison/value-change.ts';
import { valueAxis, type ValueAxis } from '../../scales/value-axis.ts';

/** More lines than that are one grey field. */
const mostSlopes = 200;

/** Two dates, and a line between them for each series. */
export const slopeChart: ChartType = (input) => {
  const { chart, language, labels } = input;
  const view = comparisonView(input);
  if (!view) return undefined;
  const found = compareEnds(view, chart);
  if (found.pairs.length === 0) return withoutTwoDates(view, input);
  const pairs = found.pairs.toSorted((a, b) => b.last.value - a.last.value);
  const measure = changeMeasure(pairs);
  const quantity = { ...quantityOf(view), language };
  const looks = lookOf(pairs.map(seriesOf), chart.highlight);
  const rows = rowsToDraw(
    pairs.map((pair, index) => ({ pair, isMain: looks[index]?.isLabelled ?? false, index })),
    mostSlopes,
  );
  const slopesAt = (name: DrawingSize['name']): Slope[] =>
    rows.map(({ pair, index, isMain: isLabelled }) => {
      const write = name === 's' ? shortNumber : shortQuantity;
      return {
        name: pair.series.title,
        reading: readingOfPair(pair, measure, view, input),
        start: pair.first.value,
        end: pair.last.value,
        startLabel: write(pair.first.value, quantity),
        endLabel: write(pair.last.value, quantity),
        change: formatChange(changeOf(pair, measure), measure, quantity),
        isMain: looks[index]?.color !== 0,
        isLabelled,
      };
    });
  const axis = axisOf(
    rows.flatMap(({ pair: { first, last } }) => [first.value, last.value]),
    view.scale,
  );
  const heads = {
    start: headOf(
      pairs.map(({ first }) => first.date),
      chart.from,
      input,
    ),
    end: headOf(
      pairs.map(({ last }) => last.date),
      chart.to,
      input,
    ),
  };
  const around = aroundComparison(view, { ...found, pairs }, input, { shown: rows.length });
  const grey = rows.filter(({ isMain }) => !isMain).length;
  return {
    ...around,
    draw: (size) => {
      // A small drawing has no room for a unit at each value.
      const unit = size.name === 's' ? unitAlone(view.unit ?? '', language) : '';
      const above = { ...heads, ...(unit && { unit }) };
      const placed = layoutSlopes(slopesAt(size.name), size, { axis, heads: above });
      return { width: placed.width, height: placed.height, content: drawSlopes(placed) };
    },
    legend: slopeLegend(slopesAt('l'), input),
    scaleNotes: scaleNotesOf(axis, view, input),
    notes: [...around.notes, ...(grey > 0 ? [fill(labels.chartOthersGrey, { count: grey })] : [])],
    description: describePairs(view, pairs, 'slopeChart', input),
  };
};

function seriesOf({
  series: { id },
  first,
  last,
}: ComparedValues): Parameters<typeof lookOf>[0][number] {
  return { id, isEntity: false, points: [first, last] };
}

/** Nothing marks the scale, so that it may end at the values where it need not reach zero. */
function axisOf(values: readonly number[], scale: 'linear' | 'log'): ValueAxis {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const axis = valueAxis(min, max, scale);
  const isTight = min < max && (scale === 'log' || (min < 0 && max > 0));
  return isTight ? { ...axis, low: min, high: max } : axis;
}

/** The date that the values of one side share; where each has its own, the period they lie in. */
function headOf(
  dates: readonly PartialDate[],
  named: PartialDate | undefined,
  { language }: ChartInput,
): string {
  const date = new Set(dates).size > 1 ? (named ?? dates[0]) : dates[0];
  return date ? formatPartialDate(date, language, 'short') : '';
}

/** `$bn`; none for a per cent sign, which stays with its number. */
function unitAlone(unit: string, language: string): string {
  if (unit === '%' || unit === '‰') return '';
  const { prefix, suffix } = unitParts(unit, language);
  return (prefix + suffix).trim();
}
