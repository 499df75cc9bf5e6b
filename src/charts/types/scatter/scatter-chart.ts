import type { DataChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { layoutScatter } from './scatter-layout.ts';
import { drawScatter } from './scatter-marks.ts';
import { scatterData } from './scatter-data.ts';
import { buildScatterView } from './scatter-view.ts';
import { describeScatter, notesOnScatter, scaleNotesOnScatter } from './scatter-words.ts';

/** Two numbers of each entity against each other, from the entity's newest row. */
export const scatterChart: DataChartType = {
  draws: 'points',
  reads: ['from', 'to', 'scale'],
  prepare: prepareScatter,
};

function prepareScatter(input: ChartInput): PreparedChart | undefined {
  const view = buildScatterView(input);
  if (!view) return undefined;
  const { shown, sources, dates } = view;
  return {
    ...(shown.length > 0 && {
      draw(size) {
        const placed = layoutScatter(view, size);
        return {
          width: placed.width,
          height: placed.height,
          content: drawScatter(placed),
          hasFixedSides: true,
        };
      },
    }),
    description: describeScatter(view, input),
    hasLinks: shown.some(({ href }) => href !== undefined),
    scaleNotes: scaleNotesOnScatter(view, input),
    legend: [],
    notes: notesOnScatter(view, input),
    sources,
    ...(dates.to && { to: dates.to }),
    ...scatterData(view, input),
  };
}
