import type { ChartInput } from '../../data/chart-input.ts';
import { buildChartView, type ChartView } from '../../data/chart-view.ts';
import { stackSeries, type AreaStack } from './area-stack.ts';

/** What areas show: series over time, and their stack. */
export interface AreaView extends ChartView {
  stack: AreaStack;
}

/** The areas of a chart; `undefined` if there is nothing to show. */
export function buildAreaView(input: ChartInput): AreaView | undefined {
  const view = buildChartView({ ...input, chart: asAmounts(input.chart) });
  if (!view) return undefined;
  const note = isOfAmounts(input.chart) ? [] : [input.labels.chartAreaAddsUp];
  return { ...view, notes: [...note, ...view.notes], stack: stackSeries(view, input.language) };
}

/** The chart on a linear scale without a baseline: indices and logarithms cannot be stacked. */
function asAmounts({ baseline: _, ...chart }: ChartInput['chart']): ChartInput['chart'] {
  return { ...chart, scale: 'linear' };
}

function isOfAmounts({ baseline, scale }: ChartInput['chart']): boolean {
  return baseline === undefined && scale === 'linear';
}
