import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill, type Labels } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';

/** The head of a column. */
export interface TableHead {
  label: string;
  unit?: string | undefined;
  isNumber?: boolean;
}

/** A cell: text, a link, or a date; empty for a missing value. */
export type TableCell = string | { text: string; href?: string } | { date: PartialDate } | null;

/** A table with one record per row; the first cell names the row. */
export function recordsTable(
  heads: readonly TableHead[],
  rows: readonly (readonly TableCell[])[],
  { title, language, labels }: { title: string; language: string; labels: Labels },
): Element[] {
  const caption = fill(labels.tableOf, { title });
  const classOf = (column: number): { class?: string } =>
    heads[column]?.isNumber ? { class: 'n' } : {};
  return [
    h('div', { class: 'scroll', tabIndex: 0, role: 'group', ariaLabel: caption }, [
      h('table', [
        h('caption', { class: 'sr' }, caption),
        h('thead', [
          h(
            'tr',
            heads.map(({ label, unit }, column) =>
              h('th', { scope: 'col', ...classOf(column) }, [
                label,
                ...(unit ? [h('small', ` ${unit}`)] : []),
              ]),
            ),
          ),
        ]),
        h(
          'tbody',
          rows.map((cells) =>
            h(
              'tr',
              cells.map((cell, column) =>
                column === 0
                  ? h('th', { scope: 'row' }, contentOf(cell, language))
                  : h('td', classOf(column), contentOf(cell, language)),
              ),
            ),
          ),
        ),
      ]),
    ]),
  ];
}

function contentOf(cell: TableCell, language: string): ElementContent[] {
  if (cell === null) return [];
  if (typeof cell === 'string') return [{ type: 'text', value: cell }];
  if ('date' in cell) {
    return [h('time', { dateTime: cell.date }, formatPartialDate(cell.date, language, 'short'))];
  }
  if (cell.href === undefined) return [{ type: 'text', value: cell.text }];
  return [h('a', { href: cell.href }, cell.text)];
}
