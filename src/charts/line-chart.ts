import type { ChartKind } from './chart-kind.ts';
import { describeSeries } from './describe-series.ts';
import { drawLines } from './line-draw.ts';
import { axisOf, layoutLines } from './line-layout.ts';
import { othersInGrey, thinnedSeries } from './line-remarks.ts';
import { panels } from './panels.ts';
import type { DataPicture } from './picture.ts';
import { scaleRemarksOf } from './scale-remarks.ts';
import { seriesPicture } from './series-picture.ts';

/** Lines over time, one for each series: in one plot, or each in a panel of its own. */
export const lineChart: DataPicture = (input) =>
  seriesPicture(input, input.chart.facets ? panels : lines);

const lines: ChartKind = {
  draw(view, size, { language }) {
    const placed = layoutLines(view, size, language);
    const { width, height, top, bottom } = placed;
    const [left, right] = placed.span;
    const plot = { ...view.period, left, right, top, bottom };
    return { width, height, content: drawLines(placed), plot };
  },
  describe: (view, input) => describeSeries(view, 'lineChart', input),
  scaleRemarks: (view, input) => scaleRemarksOf(axisOf(view), view, input),
  remarks(view, { labels }) {
    return [...othersInGrey(view, labels), ...thinnedSeries(view, labels)];
  },
};
