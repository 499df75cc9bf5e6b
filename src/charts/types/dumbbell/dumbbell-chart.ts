import { aroundComparison, withoutTwoDates } from '../../comparison/around-comparison.ts';
import { describePairs } from '../../comparison/describe-pairs.ts';
import type { DataChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { scaleNotesOf } from '../../scales/scale-notes.ts';
import { dumbbellAxis, layoutDumbbells } from './dumbbell-layout.ts';
import { drawDumbbells } from './dumbbell-marks.ts';
import { buildDumbbellView, comparesDates } from './dumbbell-view.ts';

/** Two values of each series and a line between them, the deepest fall first. */
export const dumbbellChart: DataChartType = {
  draws: 'series',
  reads: ['from', 'to', 'scale', 'baseline', 'compare'],
  comparesDates,
  prepare: prepareDumbbells,
};

function prepareDumbbells(input: ChartInput): PreparedChart | undefined {
  const view = buildDumbbellView(input);
  if (!view) return undefined;
  const { compared, rows } = view;
  if (rows.length === 0) return withoutTwoDates(view, input);
  return {
    ...aroundComparison(view, compared, rows.length, input),
    // The lowest value after a peak is the lowest until the last date, however early it was.
    ...(!view.isOfDates && { to: view.to }),
    draw(size) {
      const placed = layoutDumbbells(view, size, input.language);
      return { width: placed.width, height: placed.height, content: drawDumbbells(placed) };
    },
    scaleNotes: scaleNotesOf(dumbbellAxis(view), view, input),
    description: describePairs(view, compared.pairs, 'dumbbellChart', input),
  };
}
