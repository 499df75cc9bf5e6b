import { fill } from '../../../model/labels/labels.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { drawAreas } from './area-draw.ts';
import { layoutAreas } from './area-layout.ts';
import { stackSeries } from './area-stack.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { ChartKind } from '../../contract/chart-kind.ts';
import type { ChartView } from '../../data/chart-view.ts';
import { describeSeries, exactly } from '../../text/describe-series.ts';
import { othersInGrey } from '../../text/line-notes.ts';
import type { ChartType } from '../../contract/prepared-chart.ts';
import { seriesPicture } from '../../contract/series-picture.ts';
import { hasValue, type Point } from '../../data/series.ts';
import { frameOf } from '../../time-plot/time-plot.ts';

/** Series over time as layers that add up. */
export const areaChart: ChartType = (input) => {
  // Only amounts on a scale from zero add up: indices and logarithms do not.
  const { baseline, scale, ...chart } = input.chart;
  const isChanged = baseline !== undefined || scale === 'log';
  const prepared = seriesPicture({ ...input, chart: { ...chart, scale: 'linear' } }, areas);
  if (!prepared || !isChanged) return prepared;
  return { ...prepared, notes: [input.labels.chartAreaAddsUp, ...prepared.notes] };
};

const areas: ChartKind = (view, input) => {
  const { chart, language, labels } = input;
  const stack = stackSeries(view);
  const isNegative = ({ value }: Point): boolean => value !== null && value < 0;
  const hasSum = chart.description === undefined && view.series.length > 1;
  return {
    draw(size) {
      const placed = layoutAreas(view, stack, size, language);
      const { width, height } = placed;
      return { width, height, content: drawAreas(placed), plot: frameOf(placed, view) };
    },
    description: [
      describeSeries(view, 'areaChart', input),
      ...(hasSum ? describeSum(view, input) : []),
    ].join(' '),
    scaleNotes: [],
    notes: [
      ...othersInGrey(view, labels),
      ...(view.series.some(({ points }) => points.some(isNegative))
        ? [labels.chartAreaNegative]
        : []),
      ...(stack.isThinned ? [labels.chartThinned] : []),
    ],
  };
};

/** The sum on the last date that all series share: sums over different dates would be no sum. */
function describeSum(
  view: ChartView,
  { language, labels }: Pick<ChartInput, 'language' | 'labels'>,
): string[] {
  const [first, ...others] = view.series.map(
    ({ points }) => new Map(points.filter(hasValue).map((point) => [point.date, point.value])),
  );
  const date = [...(first?.keys() ?? [])].findLast((each) =>
    others.every((values) => values.has(each)),
  );
  if (!first || date === undefined) return [];
  const sum = [first, ...others].reduce((all, values) => all + (values.get(date) ?? 0), 0);
  // A sum of decimals carries digits that none of them has.
  const value = exactly(Number(sum.toPrecision(12)), view, language);
  return [fill(labels.chartTogether, { date: formatPartialDate(date, language), value })];
}
