import type { Element } from 'hast';
import { h } from 'hastscript';
import { fill } from '../model/labels.ts';
import { formatPartialDate, type PartialDate } from '../model/partial-date.ts';
import { formatQuantity } from '../model/quantity.ts';
import type { ChartInput } from './chart-input.ts';
import type { ChartView, ViewSeries } from './chart-view.ts';
import type { Point } from './series.ts';

/** More series than that stand below each other, since no page is wide enough for their columns. */
const mostColumns = 6;
/** A page with more rows than that is slow to open; the CSV file holds all. */
const mostRows = 5000;

export interface TableRow {
  date: PartialDate;
  name?: string;
  /** Id of the series, on its first row. */
  series?: string;
  values: (number | null)[];
}

/** The data of a chart as a table: every row shown, a column for each of a few series, missing values empty. */
export function dataTable(
  view: ChartView,
  { chart, language, labels }: Pick<ChartInput, 'chart' | 'language' | 'labels'>,
): Element[] {
  const isLong = isLongTable(view);
  const rows = rowsOf(view);
  const shown = rows.slice(0, mostRows);
  const heads = isLong ? [{ title: view.measure }] : headsOf(view);
  const cut = { count: shown.length, total: rows.length };
  const { unit = '' } = view;
  const caption = fill(labels.tableOf, { title: chart.title });
  return [
    h('div', { class: 'scroll', tabIndex: 0, role: 'group', ariaLabel: caption }, [
      h('table', [
        h('caption', { class: 'sr' }, caption),
        h('thead', [
          h('tr', [
            h('th', { scope: 'col' }, view.dateLabel),
            ...(isLong ? [h('th', { scope: 'col' }, labels.name)] : []),
            ...heads.map(({ title, ...data }) =>
              h('th', { scope: 'col', class: 'n', ...data }, [
                title,
                ...(unit ? [h('small', ` ${unit}`)] : []),
              ]),
            ),
          ]),
        ]),
        h(
          'tbody',
          shown.map(({ date, name, series, values }) =>
            h('tr', [
              h('th', { scope: 'row' }, [
                h('time', { dateTime: date }, formatPartialDate(date, language, 'short')),
              ]),
              ...(name === undefined ? [] : [h('td', { 'data-series': series }, name)]),
              ...values.map((value) => h('td', { class: 'n' }, numberOf(value, view, language))),
            ]),
          ),
        ),
      ]),
    ]),
    ...(shown.length < rows.length
      ? [h('p', { class: 'src' }, fill(labels.chartTableThinned, cut))]
      : []),
  ];
}

/** Whether series stand below each other. */
export function isLongTable({ series }: ChartView): boolean {
  return series.length > mostColumns;
}

/** Every row, however many. */
export function rowsOf(view: ChartView): TableRow[] {
  return isLongTable(view) ? longRows(view.series) : wideRows(view.series);
}

function numberOf(value: number | null, { decimals }: ChartView, language: string): string {
  if (value === null) return '';
  return formatQuantity(value, { language, ...(decimals !== undefined && { decimals }) });
}

/** A column for each series; one that is alone is headed by what is measured. */
export function headsOf({
  series,
  measure,
}: ChartView): { title: string; [data: `data-${string}`]: string }[] {
  return series.map(({ id, title }) =>
    series.length === 1
      ? { title: measure, 'data-series': id, 'data-name': title }
      : { title, 'data-series': id },
  );
}

/** The first row of a series names it for the browser's code; the rows after it are of the same. */
function longRows(series: readonly ViewSeries[]): TableRow[] {
  return series.flatMap(({ id, title, points }) =>
    points.map(({ date, value }, index) => ({
      date,
      name: title,
      ...(index === 0 && { series: id }),
      values: [value],
    })),
  );
}

/** One row for each date; a second row of one date in a series gets a row of its own. */
function wideRows(series: readonly ViewSeries[]): TableRow[] {
  const rows = new Map<string, TableRow & { time: number }>();
  for (const [column, { points }] of series.entries()) {
    const seen = new Map<string, number>();
    for (const point of points) {
      const nth = seen.get(point.date) ?? 0;
      seen.set(point.date, nth + 1);
      rowFor(rows, point, nth, series.length).values[column] = point.value;
    }
  }
  return [...rows.values()].sort((a, b) => a.time - b.time);
}

function rowFor(
  rows: Map<string, TableRow & { time: number }>,
  { date, time }: Point,
  nth: number,
  width: number,
): TableRow {
  const key = `${date} ${nth}`;
  const row = rows.get(key) ?? { date, time, values: Array.from({ length: width }, () => null) };
  rows.set(key, row);
  return row;
}
