import { aroundComparison, withoutTwoDates } from '../../comparison/around-comparison.ts';
import { buildComparisonView } from '../../comparison/build-comparison-view.ts';
import type { DataChartType } from '../../contract/chart-type.ts';
import type { PreparedChart } from '../../contract/prepared-chart.ts';
import { unitRoom } from '../../labels/long-unit.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { ChartForm } from '../../../model/records/chart-traits.ts';
import { namesTwoDates } from '../../../model/records/chart.ts';
import { layoutBars } from './bar-layout.ts';
import { drawBars } from './bar-marks.ts';
import { buildBarView } from './bar-view.ts';
import { describeBars, scaleNotesOnBars } from './bar-words.ts';
import { undatedValues } from '../../data/undated-values.ts';
import { untilPeriod } from '../../data/until-period.ts';
import { columnsChart } from './columns-chart.ts';
import { undatedBars } from './undated-bars.ts';

/**
 * One series as columns over time; several series as a ranking, or the change between two dates. The values of a table
 * without dates as a ranking.
 */
export const barChart: DataChartType = {
  draws: 'series',
  reads: ['from', 'to', 'scale', 'baseline', 'events'],
  drawsUndated: true,
  unitRoom: unitRoom.besideNumbers,
  partlyReads: [
    { key: 'events', readBy: 'of one series', ignoredBy: formWithoutEvents },
    {
      key: 'scale',
      ignoredBy: formWithoutScale,
      fix: 'Remove it, or leave out `from` for a ranking.',
    },
  ],
  comparesDates: (_chart, form) => isOfChanges(form),
  prepare: prepareBars,
};

function prepareBars(input: ChartInput): PreparedChart | undefined {
  const undated = undatedValues(input);
  if (undated) return undated.values.length > 0 ? undatedBars(undated, input) : undefined;
  const found = buildComparisonView(input);
  if (!found) return undefined;
  if (found.series.length === 1) return columnsChart(found, input);
  const limited = untilPeriod(input);
  // `limited` names a last date even if the chart does not.
  const form = namesTwoDates(input.chart) ? 'change' : 'ranking';
  const view = buildBarView(buildComparisonView(limited) ?? found, limited, form);
  if (view.rows.length === 0) return withoutTwoDates(view, input);
  return {
    ...aroundComparison(view, view.compared, view.rows.length, input),
    draw(size) {
      const placed = layoutBars(view, size, input.language);
      return { width: placed.width, height: placed.height, content: drawBars(placed) };
    },
    description: describeBars(view, input),
    scaleNotes: scaleNotesOnBars(view, input),
  };
}

/** Events stand on an axis of time, which columns alone have. */
function formWithoutEvents({ isUndated, hasSeveralSeries }: ChartForm): string | undefined {
  if (isUndated) return 'without dates';
  return hasSeveralSeries() ? 'of several series' : undefined;
}

function formWithoutScale(form: ChartForm): string | undefined {
  return isOfChanges(form) ? 'of changes between `from` and `to`' : undefined;
}

function isOfChanges(form: ChartForm): boolean {
  return form.hasTwoDates && !form.isUndated && form.hasSeveralSeries();
}
