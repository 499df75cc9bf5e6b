import type { ChartInput } from '../data/chart-input.ts';
import type { NewestValues } from '../data/newest-values.ts';
import { assessmentColumns } from './assessment-columns.ts';
import { exactly } from './describe-series.ts';
import { recordsData } from './records-table.ts';
import { sourceColumn } from './source-column.ts';

/** Every value as a row: name, date if the table has dates, value. */
export function valuesData(
  { values, column, dateLabel }: NewestValues,
  { chart, dataset, language, labels }: ChartInput,
): ReturnType<typeof recordsData> {
  const { label, unit, decimals } = column;
  const assessed = assessmentColumns(values, labels);
  const sourced = sourceColumn(values, dataset);
  const hasDates = dateLabel !== undefined;
  return recordsData(
    [
      { label: labels.name },
      ...(hasDates ? [{ label: dateLabel }] : []),
      { label, isNumber: true, unit },
      ...assessed.heads,
      ...sourced.heads,
    ],
    values.map(({ title, href, date, value, source, ...assessment }) => [
      { text: title, ...(href && { href }) },
      ...(hasDates ? [date ? { date } : null] : []),
      { text: exactly(value, { decimals }, language), value },
      ...assessed.cellsOf(assessment),
      ...sourced.cellsOf({ source }),
    ]),
    { title: chart.title, language, labels },
  );
}
