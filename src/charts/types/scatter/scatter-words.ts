import type { Column } from '../../../model/data/column.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { countIn } from '../../../model/labels/count-in.ts';
import { fill } from '../../../model/labels/labels.ts';
import { colonIn } from '../../../model/text/language.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { notesOnAssessments } from '../../text/assessment-notes.ts';
import { exactly } from '../../text/describe-series.ts';
import { noteOnDates, noteOnMissing } from '../../text/newest-notes.ts';
import type { ScatterPoint } from './scatter-points.ts';
import type { ScatterView } from './scatter-view.ts';

/** Points in a description at most; the table has all. */
const mostDescribed = 8;

/** The alternative text of a scatter plot: both ranges, and the values of highlighted points. */
export function describeScatter({ points, x, y }: ScatterView, input: ChartInput): string {
  const { chart, labels } = input;
  const chosen = new Set(chart.highlight);
  const named = points.filter(({ id }) => chosen.has(id)).slice(0, mostDescribed);
  return [
    fill(points.length === 1 ? labels.chartScatterOne : labels.chartScatterOf, {
      type: labels.scatterChart,
      x: x.label,
      y: y.label,
      count: countIn(input.language, points.length),
    }),
    rangeOf(points, x, (point) => point.x, input),
    rangeOf(points, y, (point) => point.y, input),
    ...named.map((point) => describePoint(point, { x, y }, input)),
  ].join(' ');
}

/** The notes on a scatter plot, as sentences. */
export function notesOnScatter({ points, shown, dates }: ScatterView, input: ChartInput): string[] {
  return [
    ...noteOnDates(dates, input),
    ...notesOnAssessments(points, input),
    ...(shown.length < points.length ? [input.labels.logLeavesOut] : []),
    ...noteOnMissing(input, new Set(points.map(({ id }) => id))),
  ];
}

/** The scale notes: that axes are logarithmic, or do not start at zero. */
export function scaleNotesOnScatter(
  { axes }: ScatterView,
  { chart, labels, language }: ChartInput,
): string[] {
  if (chart.scale === 'log') return [labels.logScale];
  return [axes.x, axes.y].flatMap(({ name, startsAtZero, low, write }) =>
    startsAtZero
      ? []
      : [`${name}${colonIn(language)}${fill(labels.scaleStartsAt, { value: write(low) })}`],
  );
}

function rangeOf(
  points: readonly ScatterPoint[],
  column: Column,
  valueOf: (point: ScatterPoint) => number,
  { language, labels }: ChartInput,
): string {
  const sorted = points.toSorted((a, b) => valueOf(a) - valueOf(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return '';
  return fill(labels.chartScatterRange, {
    name: column.label,
    lowest: exactly(valueOf(low), column, language),
    lowestName: low.title,
    highest: exactly(valueOf(high), column, language),
    highestName: high.title,
  });
}

function describePoint(
  { title: name, date, ...point }: ScatterPoint,
  columns: Pick<ScatterView, 'x' | 'y'>,
  { language, labels }: ChartInput,
): string {
  const x = exactly(point.x, columns.x, language);
  const y = exactly(point.y, columns.y, language);
  if (!date) return fill(labels.chartEntry, { name, value: `${x}; ${y}` });
  return fill(labels.chartScatterItem, { name, x, y, date: formatPartialDate(date, language) });
}
