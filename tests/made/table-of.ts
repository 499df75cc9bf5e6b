import type { Cell, Column } from '../../src/model/data/column.ts';
import { Table } from '../../src/model/data/table.ts';

/** A table of rows as in a file, with the header on line 1. */
export function tableOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table {
  const cells = columns.map((_, place) => rows.map((row) => row[place] ?? null));
  const lines = rows.map((_, place) => place + 2);
  return new Table(columns, cells, lines);
}
