import { formatPartialDate } from '../../model/dates/format-date.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { fill, type Words } from '../../model/labels/labels.ts';
import type { NewestValues } from '../data/newest-values.ts';
import { exactly } from './describe-series.ts';
import { mostDescribed } from './most-described.ts';
import { subjectIn } from './describe-subject.ts';

/** The alternative text of a chart of one value for each name, in the order of the values; their dates if they have any. */
export function describeValues(
  { values, column, dateLabel }: NewestValues,
  type: 'barChart' | 'treemapChart',
  { language, labels }: Words,
): string {
  const rest = values.length - mostDescribed;
  const several = dateLabel === undefined ? labels.chartValuesOf : labels.chartNewestOf;
  return [
    fill(values.length === 1 ? labels.chartValueOf : several, {
      type: labels[type],
      subject: subjectIn(column, column.label, { language, labels }),
      count: countIn(language, values.length),
    }),
    ...values.slice(0, mostDescribed).map(({ title: name, value: number, date }) => {
      const value = exactly(number, column, language);
      if (date === undefined) return fill(labels.chartEntry, { name, value });
      return fill(labels.chartNewestItem, { name, value, date: formatPartialDate(date, language) });
    }),
    ...(rest > 0 ? [fill(labels.chartMoreInTable, { count: countIn(language, rest) })] : []),
  ].join(' ');
}
