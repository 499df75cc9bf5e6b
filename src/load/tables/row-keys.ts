import type { Cell, Column } from '../../model/data/column.ts';

/** Finds rows with the same key. */
export interface RowKeys {
  /** Indexes of the key's columns, of type `entity` and `date`. */
  readonly columns: readonly number[];
  /** Remembers the key of a row. Returns the key and the line of an earlier row that has it, if any. */
  remember(cells: readonly Cell[], line: number): SameKey | undefined;
}

/** The key of two rows. */
export interface SameKey {
  firstLine: number;
  key: string;
  /** The column whose cell is empty in both, if any. */
  empty?: string;
}

/** The row keys of a table with these columns. */
export function rowKeys(columns: readonly Column[]): RowKeys {
  const keyColumns = columns.flatMap(({ type }, index) =>
    type === 'entity' || type === 'date' ? [index] : [],
  );
  // Two levels, by all parts but the last and then by the last: joining a million keys takes twice the time.
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
      if (firstLine !== undefined) {
        const key = parts.map((part) => part || '(empty)').join(', ');
        const empty = columns[keyColumns[parts.indexOf('')] ?? -1]?.id;
        return { firstLine, key, ...(empty !== undefined && { empty }) };
      }
      lines.set(last, line);
      return undefined;
    },
  };
}
