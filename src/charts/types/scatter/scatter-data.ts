import type { Column } from '../../../model/data/column.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { assessmentColumns } from '../../text/assessment-columns.ts';
import { exactly } from '../../text/describe-series.ts';
import { recordsData, type TableCell } from '../../text/records-table.ts';
import { sourceColumn } from '../../text/source-column.ts';
import type { ScatterView } from './scatter-view.ts';

/** Every point as a row: name, date if there is one, both values. */
export function scatterData(
  { points, x, y, dateLabel }: ScatterView,
  { chart, dataset, language, labels }: ChartInput,
): ReturnType<typeof recordsData> {
  const write = (value: number, { decimals }: Column): TableCell => ({
    text: exactly(value, { decimals }, language),
    value,
  });
  const assessed = assessmentColumns(points, labels);
  const sourced = sourceColumn(points, dataset);
  return recordsData(
    [
      { label: labels.name },
      ...(dateLabel === undefined ? [] : [{ label: dateLabel }]),
      ...[x, y].map(({ label, unit }) => ({ label, isNumber: true, unit })),
      ...assessed.heads,
      ...sourced.heads,
    ],
    points.map((point) => [
      { text: point.title, ...(point.href && { href: point.href }) },
      ...(dateLabel === undefined ? [] : [point.date ? { date: point.date } : null]),
      write(point.x, x),
      write(point.y, y),
      ...assessed.cellsOf(point),
      ...sourced.cellsOf(point),
    ]),
    { title: chart.title, language, labels },
  );
}
