import { spanOf } from '../../../model/values/span-of.ts';
import { isMainOf, rowsToDraw } from '../../comparison/build-comparison-view.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { NewestValues } from '../../data/newest-values.ts';
import { notesOnAssessments } from '../../text/assessment-notes.ts';
import { describeValues } from '../../text/describe-values.ts';
import { noteOnMissing } from '../../text/newest-notes.ts';
import { noteOnRowsCut } from '../../text/rows-cut.ts';
import { valuesData } from '../../text/values-table.ts';
import { layoutBars } from './bar-layout.ts';
import { drawBars } from './bar-marks.ts';
import { valueBar } from './value-bar.ts';

/** The values of a table without dates as bars, largest first. */
export function undatedBars(set: NewestValues, input: ChartInput): PreparedChart {
  const { chart, language, labels } = input;
  const { scale } = chart;
  const { unit } = set.column;
  const values = set.values.toSorted((a, b) => b.value - a.value);
  const isMain = isMainOf({ series: values }, chart.highlight);
  const placeable = scale === 'log' ? values.filter(({ value }) => value > 0) : values;
  const measured = { ...set.column, span: spanOf(placeable.map(({ value }) => value)) };
  const bars = placeable.map((each) => valueBar(each, each, isMain(each.id), measured, input));
  const rows = rowsToDraw(bars);
  return {
    ...(rows.length > 0 && {
      draw(size) {
        const placed = layoutBars({ rows, scale, unit }, size, language);
        return { width: placed.width, height: placed.height, content: drawBars(placed) };
      },
    }),
    description: describeValues({ ...set, values }, 'barChart', input),
    hasLinks: false,
    scaleNotes: scale === 'log' ? [labels.logScale] : [],
    legend: [],
    notes: [
      ...(placeable.length < values.length ? [labels.logLeavesOut] : []),
      ...notesOnAssessments(values, input),
      ...noteOnMissing(input, new Set(values.map(({ id }) => id)), set.without),
      ...noteOnRowsCut(rows.length, bars.length, input),
    ],
    sources: set.sources,
    ...valuesData({ ...set, values }, input),
  };
}
