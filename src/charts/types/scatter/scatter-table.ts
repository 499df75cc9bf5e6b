import type { Element } from 'hast';
import type { Column } from '../../../model/data/column.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { assessmentColumns } from '../../text/assessment-columns.ts';
import { exactly } from '../../text/describe-series.ts';
import { recordsTable } from '../../text/records-table.ts';
import type { ScatterView } from './scatter-view.ts';

/** Every point as a row: name, date if there is one, both values. */
export function scatterTable(
  { points, x, y, dateLabel }: ScatterView,
  { chart, language, labels }: ChartInput,
): Element[] {
  const write = (value: number, { decimals }: Column): string =>
    exactly(value, { decimals }, language);
  const assessed = assessmentColumns(points, labels);
  return recordsTable(
    [
      { label: labels.name },
      ...(dateLabel === undefined ? [] : [{ label: dateLabel }]),
      ...[x, y].map(({ label, unit }) => ({ label, isNumber: true, unit })),
      ...assessed.heads,
    ],
    points.map((point) => [
      { text: point.title, ...(point.href && { href: point.href }) },
      ...(dateLabel === undefined ? [] : [point.date ? { date: point.date } : null]),
      write(point.x, x),
      write(point.y, y),
      ...assessed.cellsOf(point),
    ]),
    { title: chart.title, language, labels },
  );
}
