import type { Element } from 'hast';
import { h } from 'hastscript';
import { countIn } from '../../model/labels/count-in.ts';
import { fill, type Words } from '../../model/labels/labels.ts';
import { mostRowsOnPage } from '../../model/data/rows-on-page.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { withAssessment } from '../../model/values/assessment-words.ts';
import { formatQuantity } from '../../model/values/quantity.ts';
import type { ChartInput } from '../data/chart-input.ts';
import type { ChartView } from '../data/chart-view.ts';
import { hasValue, type Point } from '../data/series.ts';
import { writeDateSteps } from './date-steps.ts';
import { scrollTable } from './scroll-table.ts';
import { countRows, firstRows, headsOf, isLongTable, listedSeries } from './table-rows.ts';
import { unitOfHead } from './unit-of-head.ts';

/**
 * The data of a chart as a table: a column for each series if they are few, missing values empty. A status or confidence
 * that all values of a column have stands in its head. The dates of the rows are in `data-dates` of the body, for scripts.
 */
export function dataTable(
  view: ChartView,
  { chart, language, labels }: Pick<ChartInput, 'chart' | 'language' | 'labels'>,
): Element[] {
  const words = { language, labels };
  const isLong = isLongTable(view);
  const shown = firstRows(view, mostRowsOnPage);
  const total = countRows(view);
  const heads = isLong ? [{ title: view.measure }] : headsOf(view);
  const common = heads.map((_, column) =>
    commonWords(
      shown.map(({ points }) => points[column]),
      words,
    ),
  );
  const cut = { count: countIn(language, shown.length), total: countIn(language, total) };
  const { unit = '' } = view;
  const headCells = [
    h('th', { scope: 'col' }, view.dateLabel),
    ...(isLong ? [h('th', { scope: 'col' }, labels.name)] : []),
    ...heads.map(({ title, ...data }, column) =>
      h('th', { scope: 'col', class: 'n', ...data }, [
        title,
        ...(unit ? [unitOfHead(unit)] : []),
        ...(common[column] ? [h('small', { 'data-said': '' }, common[column])] : []),
      ]),
    ),
  ];
  const body = h(
    'tbody',
    // Not in each cell: a class in 1,200 of them weighed 0.6 kB.
    { class: 'n', 'data-dates': writeDateSteps(shown.map(({ date }) => date)) },
    shown.map(({ date, name, series, points }) =>
      h('tr', [
        h('th', { scope: 'row' }, formatPartialDate(date, language, 'short')),
        ...(name === undefined ? [] : [h('th', { scope: 'row', 'data-series': series }, name)]),
        ...points.map((point, column) =>
          h('td', cellText(numberOf(point, view, words, common[column] !== ''))),
        ),
      ]),
    ),
  );
  return [
    scrollTable(fill(labels.tableOf, { title: chart.title }), headCells, body),
    ...(shown.length < total
      ? [h('p', { class: 'src' }, fill(labels.chartTableThinned, cut))]
      : []),
  ];
}

/** How sure a figure is has a line of its own: beside it, the figures of a column would not end in one line. */
function cellText(figure: string): string {
  return figure.replace(' (', '\n(');
}

/** The values of another scale in the order of the table's rows, by series, without missing values. */
export function valuesInRows(view: ChartView, words: Words): Record<string, string[]> {
  const ids = listedSeries(view).map(({ id }) => id);
  const values = new Map<string, string[]>(ids.map((id) => [id, []]));
  let current = '';
  for (const row of firstRows(view, mostRowsOnPage)) {
    current = row.series ?? current;
    for (const [column, point] of row.points.entries()) {
      const id = row.name === undefined ? ids[column] : current;
      if (point && hasValue(point)) values.get(id ?? '')?.push(numberOf(point, view, words));
    }
  }
  return Object.fromEntries(values);
}

/** The assessment that all values of a column have, as it stands behind each: ` (estimated)`. */
function commonWords(column: readonly (Point | undefined)[], words: Words): string {
  const said = new Set(
    column.flatMap((point) => (point && hasValue(point) ? withAssessment('', point, words) : [])),
  );
  return said.size === 1 ? ([...said][0] ?? '') : '';
}

/**
 * The value of a point with its assessment, unless the head of its column says this. The client's code reads both out.
 * Empty for a missing value.
 */
function numberOf(
  point: Point | undefined,
  { decimals }: ChartView,
  words: Words,
  isSaidInHead = false,
): string {
  if (!point || !hasValue(point)) return '';
  const text = formatQuantity(point.value, { decimals, language: words.language });
  return isSaidInHead ? text : withAssessment(text, point, words);
}
