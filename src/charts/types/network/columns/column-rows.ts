import type { ColumnItem } from './column-order.ts';

const rounds = 6;

/** The centre line of each item: close to those of the items it is tied to, in the order of its column. */
export function placeRows(
  items: readonly (ColumnItem & { height: number })[],
  columns: readonly (readonly number[])[],
  gap: number,
): number[] {
  const rows = items.map(() => 0);
  for (const column of columns) place(column, (_at, top) => top);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? columns : columns.toReversed();
    for (const column of order) place(column, (at) => middleOf(at));
  }
  const top = Math.min(...rows.map((y, at) => y - (items[at]?.height ?? 0) / 2));
  return rows.map((y) => Math.round(y - top));

  /** Where an item would be best: the middle of the items it is tied to. */
  function middleOf(at: number): number {
    const beside = items[at]?.beside ?? [];
    const sum = beside.reduce((all, other) => all + (rows[other] ?? 0), 0);
    return beside.length > 0 ? sum / beside.length : (rows[at] ?? 0);
  }

  function place(column: readonly number[], wish: (at: number, top: number) => number): void {
    let bottom = -Infinity;
    let late = 0;
    const wished = column.map((at) => wish(at, Number.isFinite(bottom) ? bottom : 0));
    for (const [index, at] of column.entries()) {
      const half = (items[at]?.height ?? 0) / 2;
      const y = Math.max(wished[index] ?? 0, bottom + gap + half);
      late += y - (wished[index] ?? 0);
      rows[at] = y;
      bottom = y + half;
    }
    // Items that had to give way move back up together.
    const back = column.length > 0 ? late / column.length : 0;
    for (const at of column) rows[at] = (rows[at] ?? 0) - back;
  }
}
