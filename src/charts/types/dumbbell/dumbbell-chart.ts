import type { Element } from 'hast';
import { s } from 'hastscript';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { shortQuantity } from '../../../model/values/quantity.ts';
import { compareEnds, peakToTrough } from '../../comparison/compared-values.ts';
import {
  aroundComparison,
  comparisonView,
  describePairs,
  isMainOf,
  quantityOf,
  readingOfPair,
  rowsToDraw,
  withoutTwoDates,
} from '../../comparison/comparison-picture.ts';
import type { ChartType } from '../../contract/chart-type.ts';
import { scaleNotesOf } from '../../scales/scale-notes.ts';
import { drawRows } from '../../comparison/row-marks.ts';
import { layoutRows } from '../../comparison/row-layout.ts';
import { textWidth } from '../../labels/text-width.ts';
import { changeMeasure, changeOf, formatChange } from '../../comparison/value-change.ts';
import { valueAxis } from '../../scales/value-axis.ts';

/** Two values of each series and the line between them, the deepest fall first: of two dates, or peak and trough. */
export const dumbbellChart: ChartType = (input) => {
  const { chart, language, labels } = input;
  const view = comparisonView(input);
  if (!view) return undefined;
  const isOfDates =
    (chart.compare ?? (chart.from !== undefined && chart.to !== undefined ? 'dates' : 'peaks')) ===
    'dates';
  const found = isOfDates ? compareEnds(view, chart) : peakToTrough(view);
  if (found.pairs.length === 0) return withoutTwoDates(view, input);
  const measure = changeMeasure(found.pairs);
  const pairs = found.pairs.toSorted((a, b) => changeOf(a, measure) - changeOf(b, measure));
  const isMain = isMainOf(view, chart.highlight);
  const quantity = { ...quantityOf(view), language };
  const rows = rowsToDraw(
    pairs.map((pair) => ({
      id: pair.series.id,
      name: pair.series.title,
      reading: readingOfPair(pair, measure, view, input),
      isMain: isMain(pair.series.id),
      start: pair.first.value,
      end: pair.last.value,
      ...(pair.first !== pair.last && {
        startLabel: shortQuantity(pair.first.value, quantity),
      }),
      endLabel: shortQuantity(pair.last.value, quantity),
      note: formatChange(changeOf(pair, measure), measure, quantity),
    })),
  );
  const ends = rows.flatMap(({ start, end }) => [start, end]);
  const axis = valueAxis(Math.min(...ends), Math.max(...ends), view.scale);
  const { unit } = view;
  const legend = isOfDates
    ? ([view.from, view.to].map((date) => formatPartialDate(date, language)) as [string, string])
    : ([labels.chartPeak, labels.chartTrough] as [string, string]);
  return {
    ...aroundComparison(view, { ...found, pairs }, input, { shown: rows.length }),
    draw: (size) => {
      const options = { axis, hasGrid: true, top: 28, ...(unit && { unit }), language };
      const placed = layoutRows(rows, size, options);
      const { width, height } = placed;
      return { width, height, content: [drawLegend(legend), ...drawRows(placed, 'dumbbell')] };
    },
    scaleNotes: scaleNotesOf(axis, view, input),
    description: describePairs(view, pairs, 'dumbbellChart', input),
  };
};

/** What the open and the full mark stand for. */
function drawLegend([first, last]: readonly [string, string]): Element {
  const next = 34 + Math.ceil(textWidth(first) * 1.12);
  const content = [
    s('circle', { class: 'stub main', cx: 6, cy: 11, r: 4.5 }),
    s('text', { x: 16, y: 15.5 }, first),
    s('circle', { class: 'dot main', cx: next, cy: 11, r: 5 }),
    s('text', { x: next + 10, y: 15.5 }, last),
  ];
  return s('g', { class: 'rows' }, content);
}
