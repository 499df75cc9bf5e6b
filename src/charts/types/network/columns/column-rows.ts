import type { ColumnItem } from './column-order.ts';

const rounds = 6;

/** An item with the height that it takes up. */
export interface RowItem extends ColumnItem {
  height: number;
}

/**
 * The centre line of each item: as close to those of the items it is tied to as the order of its column allows. The
 * highest column is packed, and no other is higher, so that the drawing is as low as its names allow.
 * @param gapOf the space between an item and the next one.
 */
export function placeRows(
  items: readonly RowItem[],
  columns: readonly (readonly number[])[],
  gapOf: (at: number, next: number) => number,
): number[] {
  const heightOf = (at: number): number => items[at]?.height ?? 0;
  // Where the centre of each item is if its column is packed from the top.
  const packed = items.map(() => 0);
  const heights = columns.map((column) => {
    let bottom = 0;
    for (const [index, at] of column.entries()) {
      const before = column[index - 1];
      const top = bottom + (before === undefined ? 0 : gapOf(before, at));
      packed[at] = top + heightOf(at) / 2;
      bottom = top + heightOf(at);
    }
    return bottom;
  });
  const height = Math.max(0, ...heights);
  const rows = [...packed];
  for (const [index, column] of columns.entries()) {
    for (const at of column) rows[at] = (rows[at] ?? 0) + (height - (heights[index] ?? 0)) / 2;
  }
  for (let round = 0; round < rounds; round += 1) {
    const order = [...columns.entries()];
    if (round % 2 === 1) order.reverse();
    for (const [index, column] of order) {
      const shifts = inOrder(column.map((at) => middleOf(at) - (packed[at] ?? 0)));
      const most = height - (heights[index] ?? 0);
      for (const [place, at] of column.entries()) {
        const shift = Math.max(0, Math.min(most, shifts[place] ?? 0));
        rows[at] = (packed[at] ?? 0) + shift;
      }
    }
  }
  return rows.map((y) => Math.round(y));

  /** Where an item would be best: the middle of the items it is tied to. */
  function middleOf(at: number): number {
    const beside = items[at]?.beside ?? [];
    const sum = beside.reduce((all, other) => all + (rows[other] ?? 0), 0);
    return beside.length > 0 ? sum / beside.length : (rows[at] ?? 0);
  }
}

/** The numbers closest to some others of which none is smaller than the one before it (pool adjacent violators). */
export function inOrder(wishes: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const wish of wishes) {
    let pool = { sum: wish, count: 1 };
    for (
      let before = pools.at(-1);
      before && before.sum / before.count > pool.sum / pool.count;
      before = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
