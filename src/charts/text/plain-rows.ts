import type { Element } from 'hast';
import type { PlainTable } from '../../model/data/plain-table.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView } from '../data/chart-view.ts';
import { headsOf, isLongTable, rowsOf } from './table-rows.ts';
import { leftToRightMark } from '../../model/text/direction.ts';
import { textOf } from '../../model/text/text-of.ts';

/** Every row of a chart's table, with full numbers and ISO dates. */
export function seriesRows(view: ChartView, { labels }: Pick<ChartInput, 'labels'>): PlainTable {
  const isLong = isLongTable(view);
  const assessed = assessedColumns(view, isLong);
  const heads = isLong ? [view.measure] : headsOf(view).map(({ title }) => title);
  return {
    heads: [
      view.dateLabel,
      ...(isLong ? [labels.name] : []),
      ...heads.map((head) => withUnit(head, view.unit)),
      ...assessed.flatMap(({ title }) =>
        [labels.status, labels.confidence].map((label) => (isLong ? label : `${title}: ${label}`)),
      ),
    ],
    rows: plainRows(view, assessed),
  };
}

/** The columns of points with an assessment: a file has the columns of those behind all numbers. */
function assessedColumns(view: ChartView, isLong: boolean): { title: string; column: number }[] {
  const assessed = view.series
    .map(({ title, points }, column) => ({ title, column, points }))
    .filter(({ points }) => points.some(({ confidence, status }) => confidence ?? status));
  return isLong ? assessed.slice(0, 1).map(({ title }) => ({ title, column: 0 })) : assessed;
}

function* plainRows(view: ChartView, assessed: readonly { column: number }[]): PlainTable['rows'] {
  for (const { date, name, points } of rowsOf(view)) {
    const values = points.map((point) => point?.value ?? null);
    const words = assessed.flatMap(({ column }) => {
      const { status = null, confidence = null } = points[column] ?? {};
      return [status, confidence];
    });
    yield [date, ...(name === undefined ? [] : [name]), ...values, ...words];
  }
}

/** Reads the rows of a page's table back: dates from their markup, numbers from their text. */
export function readRows(table: readonly Element[], language: string): PlainTable {
  const [head = [], ...rows] = table
    .flatMap((element) => find(element, 'tr'))
    .map((row) => [...find(row, 'th'), ...find(row, 'td')]);
  return {
    heads: head.map(headText),
    rows: rows.map((cells) => cells.map((cell) => readCell(cell, language))),
  };
}

function readCell(cell: Element, language: string): string | number | null {
  const [time] = find(cell, 'time');
  const date = time?.properties.dateTime;
  if (typeof date === 'string') return date;
  const text = textOf(cell);
  if (text === '') return null;
  const isNumber = [cell.properties.className].flat().includes('n');
  return isNumber ? (readNumber(text, language) ?? text) : text;
}

/** Parses a number as the language writes it: `1,234.5` or `1.234,5`. */
function readNumber(text: string, language: string): number | undefined {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const plain = text
    .replaceAll(sign('group') || '\u00a0', '')
    .replace(sign('decimal'), '.')
    .replace(leftToRightMark, '')
    .replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function headText(cell: Element): string {
  const [unit] = find(cell, 'small');
  const own = cell.children.filter((child) => child !== unit);
  return withUnit(own.map(textOf).join(''), unit && textOf(unit).trim());
}

function withUnit(text: string, unit: string | undefined): string {
  return unit ? `${text} (${unit})` : text;
}

function find(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : find(child, tagName);
  });
}
