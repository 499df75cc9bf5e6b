import type { ChartKind } from '../../picture/chart-kind.ts';
import { describeSeries } from '../../text/describe-series.ts';
import { drawLines } from './line-draw.ts';
import { axisOf, layoutLines } from './line-layout.ts';
import { othersInGrey, thinnedSeries } from '../../text/line-remarks.ts';
import { panels } from './panels.ts';
import type { DataPicture } from '../../picture/picture.ts';
import { scaleRemarksOf } from '../../scales/scale-remarks.ts';
import { seriesPicture } from '../../picture/series-picture.ts';
import { frameOf } from '../../time-plot/time-plot.ts';

/** Lines over time, one for each series: in one plot, or each in a panel of its own. */
export const lineChart: DataPicture = (input) =>
  seriesPicture(input, input.chart.facets ? panels : lines);

const lines: ChartKind = (view, input) => ({
  draw(size) {
    const placed = layoutLines(view, size, input.language);
    const { width, height } = placed;
    return { width, height, content: drawLines(placed), plot: frameOf(placed, view) };
  },
  description: describeSeries(view, 'lineChart', input),
  scaleRemarks: scaleRemarksOf(axisOf(view), view, input),
  remarks: [...othersInGrey(view, input.labels), ...thinnedSeries(view, input.labels)],
});
