import type { DataChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { dataOfChart } from '../../text/data-of-chart.ts';
import { describeSeries } from '../../text/describe-series.ts';
import { layoutHeatmap } from './heatmap-layout.ts';
import { heatmapLegend } from './heatmap-legend.ts';
import { drawHeatmap } from './heatmap-marks.ts';
import { buildHeatmapView } from './heatmap-view.ts';
import { notesOnHeatmap } from './heatmap-words.ts';

/** Series by date, each value a cell in a shade of one colour. Missing values are struck through. */
export const heatmapChart: DataChartType = {
  draws: 'series',
  reads: ['from', 'to', 'scale'],
  prepare: prepareHeatmap,
};

function prepareHeatmap(input: ChartInput): PreparedChart | undefined {
  const view = buildHeatmapView(input);
  if (!view) return undefined;
  return {
    draw(size) {
      const placed = layoutHeatmap(view, size, input.language);
      return {
        width: placed.width,
        height: placed.height,
        content: drawHeatmap(placed),
        hasFixedSides: true,
      };
    },
    description: describeSeries(view, 'heatmapChart', input),
    hasLinks: view.rows.some(({ href }) => href !== undefined),
    scaleNotes: view.scale === 'log' ? [input.labels.logScale] : [],
    legend: [heatmapLegend(view, input)],
    notes: notesOnHeatmap(view, input),
    sources: view.sources,
    to: view.to,
    ...dataOfChart(view, input),
  };
}
