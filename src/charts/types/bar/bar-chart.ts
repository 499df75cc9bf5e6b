import { aroundComparison, withoutTwoDates } from '../../comparison/around-comparison.ts';
import type { ChartType } from '../../contract/chart-type.ts';
import { dataOfChart } from '../../text/data-of-chart.ts';
import { layoutBars } from './bar-layout.ts';
import { drawBars } from './bar-marks.ts';
import { buildBarView } from './bar-view.ts';
import { describeBars, scaleNotesOnBars } from './bar-words.ts';

/** The values of one series; of several series a ranking, or the change between two dates. */
export const barChart: ChartType = (input) => {
  const view = buildBarView(input);
  if (!view) return undefined;
  if (view.rows.length === 0) return withoutTwoDates(view, input);
  return {
    ...aroundComparison(view, view.compared, view.rows.length, input),
    // For one series the table has every row, including those without a value.
    ...(view.form === 'dates' && dataOfChart(view, input)),
    draw(size) {
      const placed = layoutBars(view, size, input.language);
      return { width: placed.width, height: placed.height, content: drawBars(placed) };
    },
    description: describeBars(view, input),
    scaleNotes: scaleNotesOnBars(view, input),
  };
};
