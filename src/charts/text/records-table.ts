import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill, type Labels } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { hasLongTexts } from '../../model/text/has-long-texts.ts';
import type { PlainTable } from '../../model/data/plain-table.ts';
import { scrollTable } from './scroll-table.ts';
import { unitOfHead } from './unit-of-head.ts';

/** The head of a column. */
export interface TableHead {
  label: string;
  unit?: string | undefined;
  isNumber?: boolean;
  /** True for a column that files have and pages do not; such columns are the last. */
  isInFileOnly?: boolean;
}

/**
 * A cell: text, a link, or a date; empty for a missing value. A file has the `value` of a text for readers: a number in
 * full, the id of a status.
 */
export type TableCell =
  | string
  | { text: string; href?: string }
  | { text: string; value: string | number }
  | { date: PartialDate }
  | null;

type Rows = readonly (readonly TableCell[])[];
type Words = { title: string; language: string; labels: Labels };

/** Records as a table for a page and for a file. */
export function recordsData(
  heads: readonly TableHead[],
  rows: Rows,
  words: Words,
): { table: Element[]; rows: () => PlainTable } {
  const shown = heads.filter(({ isInFileOnly }) => !isInFileOnly);
  const cells = rows.map((row) => row.slice(0, shown.length));
  return { table: recordsTable(shown, cells, words), rows: () => plainRecords(heads, rows) };
}

/** Records for a file, with ISO dates and full numbers. */
export function plainRecords(heads: readonly TableHead[], rows: Rows): PlainTable {
  return {
    heads: heads.map(({ label, unit }) => (unit ? `${label} (${unit})` : label)),
    rows: rows.map((cells) => cells.map(plainCell)),
  };
}

/** A table with one record per row; the first cell names the row. */
export function recordsTable(
  heads: readonly TableHead[],
  rows: Rows,
  { title, language, labels }: Words,
): Element[] {
  const classOf = (column: number): { class?: string } =>
    heads[column]?.isNumber ? { class: 'n' } : {};
  // The first column has room of its own.
  const headClassOf = (column: number): { class?: string } =>
    column > 0 && hasLongTexts(rows.map((cells) => textOf(cells[column])))
      ? { class: 'wide' }
      : classOf(column);
  const headCells = heads.map(({ label, unit }, column) =>
    h('th', { scope: 'col', ...headClassOf(column) }, [label, ...(unit ? [unitOfHead(unit)] : [])]),
  );
  const body = h(
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
  );
  return [scrollTable(fill(labels.tableOf, { title }), headCells, body)];
}

function contentOf(cell: TableCell, language: string): ElementContent[] {
  if (cell === null) return [];
  if (typeof cell === 'string') return [{ type: 'text', value: cell }];
  if ('date' in cell) {
    return [h('time', { dateTime: cell.date }, formatPartialDate(cell.date, language, 'short'))];
  }
  if (!('href' in cell) || cell.href === undefined) return [{ type: 'text', value: cell.text }];
  return [h('a', { href: cell.href }, cell.text)];
}

function textOf(cell: TableCell | undefined): string {
  if (typeof cell === 'string') return cell;
  return cell && 'text' in cell ? cell.text : '';
}

function plainCell(cell: TableCell): string | number | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return cell;
  if ('date' in cell) return cell.date;
  return 'value' in cell ? cell.value : cell.text;
}
