import type { ChartInput } from '../data/chart-input.ts';
import type { NewestValues } from '../data/newest-values.ts';
import { assessmentColumns } from './assessment-columns.ts';
import { exactly } from './describe-series.ts';
import { recordsData } from './records-table.ts';

/** Every value as a row: name, date if the table has dates, value. */
export function valuesData(
  { values, column, dateLabel }: NewestValues,
  { chart, language, labels }: ChartInput,
): ReturnType<typeof recordsData> {
  const { label, unit, decimals } = column;
  const assessed = assessmentColumns(values, labels);
  const hasDates = dateLabel !== undefined;
  return recordsData(
    [
      { label: labels.name },
      ...(hasDates ? [{ label: dateLabel }] : []),
      { label, isNumber: true, unit },
      ...assessed.heads,
    ],
    values.map(({ title, href, date, value, ...assessment }) => [
      { text: title, ...(href && { href }) },
      ...(hasDates ? [date ? { date } : null] : []),
      { text: exactly(value, { decimals }, language), value },
      ...assessed.cellsOf(assessment),
    ]),
    { title: chart.title, language, labels },
  );
}
