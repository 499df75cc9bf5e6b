import type { ChartInput } from '../../data/chart-input.ts';
import { buildChartView, type ChartView, type ViewSeries } from '../../data/chart-view.ts';
import { seriesDrawn } from '../../data/crowd.ts';
import { hasValue } from '../../data/series.ts';
import { valueAxis, type ValueAxis } from '../../scales/value-axis.ts';

/** What lines show: series over time, on one value axis. */
export interface LineView extends ChartView {
  axis: ValueAxis;
  /** The series that have a line: all but some of a crowd in grey. */
  lines: readonly ViewSeries[];
}

/** The lines of a chart; `undefined` if there is nothing to show. */
export function buildLineView(input: ChartInput): LineView | undefined {
  const view = buildChartView(input);
  return view && { ...view, axis: axisOf(view), lines: seriesDrawn(view.series) };
}

function axisOf({ series, scale }: ChartView): ValueAxis {
  let [min, max] = [Infinity, -Infinity];
  for (const { points } of series) {
    for (const point of points) {
      if (!hasValue(point)) continue;
      min = Math.min(min, point.value);
      max = Math.max(max, point.value);
    }
  }
  return valueAxis(min, max, scale);
}
