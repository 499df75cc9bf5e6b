import type { DataChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import { unitRoom } from '../../labels/long-unit.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { aroundSeries } from '../../time-plot/around-series.ts';
import { frameOf } from '../../time-plot/time-plot.ts';
import { layoutAreas } from './area-layout.ts';
import { drawAreas } from './area-marks.ts';
import { buildAreaView } from './area-view.ts';
import { describeAreas, notesOnAreas } from './area-words.ts';

/** Series over time as stacked layers. */
export const areaChart: DataChartType = {
  draws: 'series',
  reads: ['from', 'to', 'events'],
  stacks: true,
  unitRoom: unitRoom.besideNumbers,
  prepare: prepareAreas,
};

function prepareAreas(input: ChartInput): PreparedChart | undefined {
  const view = buildAreaView(input);
  if (!view) return undefined;
  return {
    ...aroundSeries(view, input),
    ...(view.stack.layers.some(({ runs }) => runs.length > 0) && {
      draw(size) {
        const placed = layoutAreas(view, size, input.language);
        const { width, height } = placed;
        return {
          width,
          height,
          content: drawAreas(placed),
          hasFixedSides: true,
          plot: frameOf(placed, view),
        };
      },
    }),
    description: describeAreas(view, input),
    scaleNotes: [],
    notes: notesOnAreas(view, input),
  };
}
