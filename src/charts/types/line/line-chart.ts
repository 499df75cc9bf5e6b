import type { DataChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import { unitRoom } from '../../labels/long-unit.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { scaleNotesOf } from '../../scales/scale-notes.ts';
import { notesOnAssessedView } from '../../text/assessment-notes.ts';
import { describeSeries } from '../../text/describe-series.ts';
import { notesOnView, othersInGrey, thinnedSeries } from '../../text/line-notes.ts';
import { noteOnRowsCut } from '../../text/rows-cut.ts';
import { aroundSeries } from '../../time-plot/around-series.ts';
import { frameOf } from '../../time-plot/time-plot.ts';
import { layoutLines } from './line-layout.ts';
import { drawLines } from './line-marks.ts';
import { buildLineView } from './line-view.ts';
import { panelsChart, panelsDrawing } from './panels-chart.ts';
import { panelsOf } from './panels-view.ts';

/** From this number of named series on, a small drawing has a panel for each: lines and names would cover each other. */
const crowd = 6;

/** A line over time for each series: all in one plot, or with `facets` each in its own panel. */
export const lineChart: DataChartType = {
  draws: 'series',
  reads: ['from', 'to', 'scale', 'baseline', 'events', 'facets'],
  hasScaleChoice: true,
  unitRoom: unitRoom.besideNumbers,
  prepare: prepareLines,
};

function prepareLines(input: ChartInput): PreparedChart | undefined {
  if (input.chart.facets) return panelsChart(input);
  const view = buildLineView(input);
  if (!view) return undefined;
  const { language, labels } = input;
  const named = view.series.filter(({ isLabelled }) => isLabelled);
  const panels = named.length >= crowd ? panelsOf(view, named) : undefined;
  return {
    ...aroundSeries(view, input),
    draw(size) {
      if (size.name === 's' && panels) return panelsDrawing(panels, size, language);
      const placed = layoutLines(view, size, language);
      const { width, height } = placed;
      return {
        width,
        height,
        content: drawLines(placed),
        hasFixedSides: true,
        plot: frameOf(placed, view),
      };
    },
    description: describeSeries(view, 'lineChart', input),
    scaleNotes: scaleNotesOf(view.axis, view, input),
    notes: [
      ...notesOnView(view, input),
      ...notesOnAssessedView(view, input),
      ...othersInGrey({ series: view.lines }, input),
      ...noteOnRowsCut(view.lines.length, view.series.length, input),
      ...thinnedSeries(view, labels),
    ],
  };
}
