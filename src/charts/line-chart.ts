import { fill } from '../model/labels.ts';
import { axisQuantity } from '../model/quantity.ts';
import type { ChartKind } from './chart-kind.ts';
import { describeSeries } from './describe-series.ts';
import { drawLines } from './line-draw.ts';
import { axisOf, layoutLines } from './line-layout.ts';

/** Lines over time, one for each series. */
export const lineChart: ChartKind = {
  draw(view, size, { language }) {
    const placed = layoutLines(view, size, language);
    const { width, height, top, bottom } = placed;
    const [left, right] = placed.span;
    const plot = { ...view.period, left, right, top, bottom };
    return { width, height, content: drawLines(placed), plot };
  },
  describe: (view, input) => describeSeries(view, 'lineChart', input),
  scaleRemarks(view, { language, labels }) {
    if (view.scale === 'log') return [labels.logScale];
    const { startsAtZero, low, step } = axisOf(view);
    if (startsAtZero) return [];
    const { unit } = view;
    const value = axisQuantity(low, { ...(unit && { unit }), step, withUnit: true, language });
    return [fill(labels.scaleStartsAt, { value })];
  },
};
