import type { DataChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import { unitRoom } from '../../labels/long-unit.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { describeValues } from '../../text/describe-values.ts';
import { valuesData } from '../../text/values-table.ts';
import { layoutTreemap } from './treemap-layout.ts';
import { drawTreemap } from './treemap-marks.ts';
import { buildTreemapView } from './treemap-view.ts';
import { notesOnTreemap } from './treemap-words.ts';

/**
 * The newest value of each series, or the one value of each name in a table without dates, as an area. Values that are
 * not positive have no area, which a note says.
 */
export const treemapChart: DataChartType = {
  draws: 'series',
  reads: ['from', 'to'],
  drawsUndated: true,
  unitRoom: unitRoom.besideNumbers,
  prepare: prepareTreemap,
};

function prepareTreemap(input: ChartInput): PreparedChart | undefined {
  const view = buildTreemapView(input);
  if (!view) return undefined;
  const { areas, sources, dates } = view;
  return {
    ...(areas.length > 0 && {
      draw(size) {
        const placed = layoutTreemap(view, size);
        return { width: placed.width, height: placed.height, content: drawTreemap(placed) };
      },
    }),
    description: describeValues(view, 'treemapChart', input),
    hasLinks: areas.some(({ href }) => href !== undefined),
    scaleNotes: [],
    legend: [],
    notes: notesOnTreemap(view, input),
    sources,
    ...(dates.to && { to: dates.to }),
    ...valuesData(view, input),
  };
}
