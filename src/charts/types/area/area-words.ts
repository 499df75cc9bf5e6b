import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { fill, type Words } from '../../../model/labels/labels.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import type { ChartView } from '../../data/chart-view.ts';
import { hasValue, type Point } from '../../data/series.ts';
import { notesOnAssessedView } from '../../text/assessment-notes.ts';
import { describeSeries, exactly } from '../../text/describe-series.ts';
import { notesOnView, othersInGrey } from '../../text/line-notes.ts';
import type { AreaView } from './area-view.ts';

/** The alternative text of areas: each series, and the sum of all. */
export function describeAreas(view: AreaView, input: ChartInput): string {
  const sum = view.series.length > 1 ? describeSum(view, input) : [];
  return [describeSeries(view, 'areaChart', input), ...sum].join(' ');
}

/** The notes on areas, as sentences. */
export function notesOnAreas(view: AreaView, input: ChartInput): string[] {
  const { labels } = input;
  const isNegative = ({ value }: Point): boolean => value !== null && value < 0;
  const hasGap =
    view.series.length > 1 && view.series.some(({ points }) => !points.every(hasValue));
  const hasNegative = view.series.some(({ points }) => points.some(isNegative));
  return [
    ...notesOnView(view, input),
    ...notesOnAssessedView(view, input),
    ...othersInGrey(view, input),
    ...(hasGap ? [labels.chartAreaGap] : []),
    ...(hasNegative ? [labels.chartAreaNegative] : []),
    ...(view.stack.isThinned ? [labels.chartThinned] : []),
  ];
}

/** The sum on the last date that all series share; values of different dates must not be added. */
function describeSum(view: ChartView, { language, labels }: Words): string[] {
  const [first, ...others] = view.series.map(
    ({ points }) => new Map(points.filter(hasValue).map((point) => [point.date, point.value])),
  );
  const date = [...(first?.keys() ?? [])].findLast((each) =>
    others.every((values) => values.has(each)),
  );
  if (!first || date === undefined) return [];
  const sum = [first, ...others].reduce((all, values) => all + (values.get(date) ?? 0), 0);
  // A sum of decimals has more digits than any of them.
  const value = exactly(Number(sum.toPrecision(12)), view, language);
  return [fill(labels.chartTogether, { date: formatPartialDate(date, language), value })];
}
