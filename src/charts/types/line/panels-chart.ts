import type { Drawing } from '../../contract/drawing.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { scaleNotesOf } from '../../scales/scale-notes.ts';
import { notesOnAssessedView } from '../../text/assessment-notes.ts';
import { describeSeries } from '../../text/describe-series.ts';
import { notesOnView, thinnedSeries } from '../../text/line-notes.ts';
import { noteOnRowsCut } from '../../text/rows-cut.ts';
import { aroundSeries } from '../../time-plot/around-series.ts';
import { layoutPanels } from './panels-layout.ts';
import { drawPanels } from './panels-marks.ts';
import { buildPanelsView, type PanelsView } from './panels-view.ts';

/** Small multiples: each series in its own panel, the others grey behind it, all on one scale. */
export function panelsChart(input: ChartInput): PreparedChart | undefined {
  const view = buildPanelsView(input);
  if (!view) return undefined;
  const { language, labels } = input;
  const [count, total] = [view.panels.length, view.series.length];
  return {
    ...aroundSeries(view, input),
    draw: (size) => panelsDrawing(view, size, language),
    description: describeSeries(view, 'panelChart', input),
    scaleNotes: scaleNotesOf(view.axis, view, input),
    notes: [
      ...notesOnView(view, input),
      ...notesOnAssessedView(view, input),
      ...(total > 1 ? [labels.chartPanelsGrey] : []),
      ...noteOnRowsCut(count, total, input),
      ...thinnedSeries(view, labels),
    ],
  };
}

/** The drawing of small multiples at a size. */
export function panelsDrawing(view: PanelsView, size: DrawingSize, language: string): Drawing {
  const placed = layoutPanels(view, size, language);
  const { width, height } = placed;
  return { width, height, content: drawPanels(placed), hasFixedSides: true };
}
