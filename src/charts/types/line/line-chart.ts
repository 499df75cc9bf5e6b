import type { ChartKind } from '../../contract/chart-kind.ts';
import { describeSeries } from '../../text/describe-series.ts';
import { drawLines } from './line-draw.ts';
import { axisOf, layoutLines } from './line-layout.ts';
import { othersInGrey, thinnedSeries } from '../../text/line-notes.ts';
import { panels } from './panels.ts';
import type { ChartType } from '../../contract/prepared-chart.ts';
import { scaleNotesOf } from '../../scales/scale-notes.ts';
import { seriesPicture } from '../../contract/series-picture.ts';
import { frameOf } from '../../time-plot/time-plot.ts';

/** Lines over time, one for each series: in one plot, or each in a panel of its own. */
export const lineChart: ChartType = (input) =>
  seriesPicture(input, input.chart.facets ? panels : lines);

const lines: ChartKind = (view, input) => ({
  draw(size) {
    const placed = layoutLines(view, size, input.language);
    const { width, height } = placed;
    return { width, height, content: drawLines(placed), plot: frameOf(placed, view) };
  },
  description: describeSeries(view, 'lineChart', input),
  scaleNotes: scaleNotesOf(axisOf(view), view, input),
  notes: [...othersInGrey(view, input.labels), ...thinnedSeries(view, input.labels)],
});
