import type { Element } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { formatQuantity } from '../../model/values/quantity.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView } from '../data/chart-view.ts';
import { countRows, firstRows, headsOf, isLongTable } from './table-rows.ts';

/** Rows in a page's table at most: more are slow to open, and the CSV file holds all. */
const mostRows = 5000;

/** The data of a chart as a table: a column for each series if they are few, missing values empty. */
export function dataTable(
  view: ChartView,
  { chart, language, labels }: Pick<ChartInput, 'chart' | 'language' | 'labels'>,
): Element[] {
  const isLong = isLongTable(view);
  const shown = firstRows(view, mostRows);
  const total = countRows(view);
  const heads = isLong ? [{ title: view.measure }] : headsOf(view);
  const cut = { count: shown.length, total };
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
    ...(shown.length < total
      ? [h('p', { class: 'src' }, fill(labels.chartTableThinned, cut))]
      : []),
  ];
}

/** The values of another scale in the order of the table's rows, by series, without missing values. */
export function valuesInRows(view: ChartView, language: string): Record<string, string[]> {
  const values = new Map(view.series.map(({ id }) => [id, [] as string[]]));
  const ids = view.series.map(({ id }) => id);
  let current = '';
  for (const row of firstRows(view, mostRows)) {
    current = row.series ?? current;
    for (const [column, value] of row.values.entries()) {
      const id = row.name === undefined ? ids[column] : current;
      if (value !== null) values.get(id ?? '')?.push(numberOf(value, view, language));
    }
  }
  return Object.fromEntries(values);
}

function numberOf(value: number | null, { decimals }: ChartView, language: string): string {
  if (value === null) return '';
  return formatQuantity(value, { decimals, language });
}
