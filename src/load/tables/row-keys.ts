import type { Cell, Column } from '../../model/data/column.ts';

export interface RowKeys {
  /** Places of the columns of type `entity` and `date`, which together identify a row. */
  readonly columns: readonly number[];
  /** Remembers a row by its key; gives the line of an earlier row that has the same. */
  remember(cells: readonly Cell[], line: number): { firstLine: number; key: string } | undefined;
}

export function rowKeys(columns: readonly Column[]): RowKeys {
  const keyColumns = columns.flatMap(({ type }, index) =>
    type === 'entity' || type === 'date' ? [index] : [],
  );
  // By all parts but the last, then by the last: a million joined keys would take twice the time.
  const linesByHead = new Map<string, Map<string, number>>();
  return {
    columns: keyColumns,
    remember(cells, line) {
      const parts = keyColumns.map((index) => String(cells[index] ?? ''));
      if (parts.every((part) => part === '')) return undefined;
      const head = parts.slice(0, -1).join('\n');
      const last = parts.at(-1) ?? '';
      const lines = linesByHead.get(head) ?? new Map<string, number>();
      linesByHead.set(head, lines);
      const firstLine = lines.get(last);
      if (firstLine !== undefined) return { firstLine, key: parts.join(', ') };
      lines.set(last, line);
      return undefined;
    },
  };
}
