import { countIn } from '../../../model/labels/count-in.ts';
import { counted } from '../../../model/labels/labels.ts';
import { aroundComparison, withoutTwoDates } from '../../comparison/around-comparison.ts';
import { describePairs } from '../../comparison/describe-pairs.ts';
import type { DataChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import { unitRoom } from '../../labels/long-unit.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { scaleNotesOf } from '../../scales/scale-notes.ts';
import { layoutSlopes, slopeAxis } from './slope-layout.ts';
import { slopeLegend } from './slope-legend.ts';
import { drawSlopes } from './slope-marks.ts';
import { buildSlopeView } from './slope-view.ts';

/** The values at two dates, and a line between them for each series. */
export const slopeChart: DataChartType = {
  draws: 'series',
  reads: ['from', 'to', 'scale', 'baseline'],
  comparesDates: () => true,
  unitRoom: unitRoom.aboveNumbers,
  prepare: prepareSlopes,
};

function prepareSlopes(input: ChartInput): PreparedChart | undefined {
  const view = buildSlopeView(input);
  if (!view) return undefined;
  const { compared, slopes } = view;
  if (slopes.length === 0) return withoutTwoDates(view, input);
  const around = aroundComparison(view, compared, slopes.length, input);
  const count = slopes.filter(({ isLabelled }) => !isLabelled).length;
  return {
    ...around,
    draw(size) {
      const placed = layoutSlopes(view, size, input.language);
      return {
        width: placed.width,
        height: placed.height,
        content: drawSlopes(placed),
        hasFixedSides: true,
      };
    },
    legend: slopeLegend(slopes, input),
    scaleNotes: scaleNotesOf(slopeAxis(view), view, input),
    notes: [
      ...around.notes,
      ...(count > 0
        ? [
            counted(
              countIn(input.language, count),
              input.labels.chartOtherGrey,
              input.labels.chartOthersGrey,
            ),
          ]
        : []),
    ],
    description: describePairs(view, compared.pairs, 'slopeChart', input),
  };
}
