import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { fill } from '../../../model/labels/labels.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { notesOnAssessments } from '../../text/assessment-notes.ts';
import { exactly } from '../../text/describe-series.ts';
import { noteOnDates, noteOnMissing } from '../../text/newest-notes.ts';
import type { TreemapView } from './treemap-view.ts';

/** Areas in a description or note at most; the table has the rest. */
const mostDescribed = 12;

/** The alternative text of a treemap: its values, largest first. */
export function describeTreemap(
  { values, column, dateLabel }: TreemapView,
  input: ChartInput,
): string {
  const { chart, language, labels } = input;
  if (chart.description !== undefined) return chart.description;
  const named = values.slice(0, mostDescribed);
  const rest = values.length - named.length;
  return [
    fill(dateLabel === undefined ? labels.chartValuesOf : labels.chartNewestOf, {
      type: labels.treemapChart,
      subject: column.label,
      unit: column.unit ?? labels.chartNumber,
      count: values.length,
    }),
    ...named.map(({ title: name, value: number, date }) => {
      const value = exactly(number, column, language);
      if (date === undefined) return fill(labels.chartEntry, { name, value });
      return fill(labels.chartNewestItem, { name, value, date: formatPartialDate(date, language) });
    }),
    ...(rest > 0 ? [fill(labels.chartDescriptionMore, { count: rest })] : []),
  ].join(' ');
}

/** The notes on a treemap, as sentences: above all, which values have no area that one can see. */
export function notesOnTreemap(
  { values, tooSmall, dates }: TreemapView,
  input: ChartInput,
): string[] {
  const { labels } = input;
  const left = values.filter(({ value }) => value <= 0);
  const named = tooSmall.slice(0, mostDescribed);
  const rest = tooSmall.length - named.length;
  return [
    ...noteOnDates(dates, input),
    ...notesOnAssessments(values, labels),
    ...(left.length > 0 ? [fill(labels.chartNoArea, { names: namesOf(left) })] : []),
    ...(named.length > 0 ? [fill(labels.chartTooSmall, { names: namesOf(named) })] : []),
    ...(rest > 0 ? [fill(labels.chartDescriptionMore, { count: rest })] : []),
    ...noteOnMissing(input, new Set(values.map(({ id }) => id))),
  ];
}

function namesOf(values: TreemapView['values']): string {
  return values.map(({ title }) => title).join(', ');
}
