import type { PreparedChart } from '../../contract/prepared-chart.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { ChartView } from '../../data/chart-view.ts';
import { scaleNotesOf } from '../../scales/scale-notes.ts';
import { notesOnAssessedView } from '../../text/assessment-notes.ts';
import { describeSeries } from '../../text/describe-series.ts';
import { notesOnView, thinnedSeries } from '../../text/line-notes.ts';
import { aroundSeries } from '../../time-plot/around-series.ts';
import { layoutColumns } from './columns-layout.ts';
import { drawColumns } from './columns-marks.ts';
import { buildColumnsView } from './columns-view.ts';

/** The values of one series as columns over time. */
export function columnsChart(found: ChartView, input: ChartInput): PreparedChart {
  const view = buildColumnsView(found, input);
  const { language, labels } = input;
  return {
    ...aroundSeries(view, input),
    draw(size) {
      const placed = layoutColumns(view, size, language);
      const { width, height, plot } = placed;
      return { width, height, content: drawColumns(placed), hasFixedSides: true, plot };
    },
    description: describeSeries(view, 'columnChart', input),
    scaleNotes: scaleNotesOf(view.axis, view, input),
    notes: [
      ...notesOnView(view, input),
      ...notesOnAssessedView(view, input),
      ...thinnedSeries(view, labels),
    ],
  };
}
