import { sortRows, type KeyType } from './sort-rows.ts';

/** A row of a list, with the marks of the values it has and the place where the page has it. */
export interface ListRow {
  element: HTMLElement;
  marks: ReadonlySet<number>;
  /** The part of the list that it stands in: a year, a letter. */
  group: Element;
}

/** The rows of a list, in the order of the page. */
export function rowsOf(list: Element): ListRow[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')].flatMap((element) => {
    const group = element.parentElement;
    if (!group) return [];
    const marks = new Set((element.dataset['row'] ?? '').split(' ').filter(Boolean).map(Number));
    return [{ element, marks, group }];
  });
}

/** Puts rows back where the page has them. */
export function restoreRows(rows: readonly ListRow[]): void {
  for (const { element, group } of rows) group.append(element);
}

/** Puts all rows into the first group, by a column or by an element of each row. */
export function orderRows(rows: readonly ListRow[], by: HTMLElement, isReverse: boolean): void {
  const [first] = rows;
  if (!first) return;
  const type = by.dataset['as'] as KeyType | undefined;
  const keys = rows.map(({ element }) => keyOf(element, by));
  const language = document.documentElement.lang;
  const order = sortRows(keys, type ?? 'text', { isReverse, language });
  first.group.append(...order.flatMap((place) => rows[place]?.element ?? []));
}

function keyOf(row: HTMLElement, by: HTMLElement): string {
  const cell = cellOf(row, by);
  if (!cell) return '';
  return (
    cell.dataset['key'] ??
    cell.querySelector<HTMLElement>('[data-key]')?.dataset['key'] ??
    cell.querySelector('time')?.dateTime ??
    cell.textContent.trim()
  );
}

function cellOf(row: HTMLElement, by: HTMLElement): HTMLElement | null {
  if (row instanceof HTMLTableRowElement && by instanceof HTMLTableCellElement) {
    return row.cells[by.cellIndex] ?? null;
  }
  return row.querySelector<HTMLElement>(`[data-by="${by.dataset['sort'] ?? ''}"]`);
}
