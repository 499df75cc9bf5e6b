/** An item of a column: a name, or the place where a tie passes on its way to a column further on. */
export interface ColumnItem {
  column: number;
  /** Items in the columns beside it that it is tied to, by their places in the list of all items. */
  beside: number[];
  /** Items of its own column that it is tied to. */
  within: number[];
}

const sweeps = 8;

/**
 * The items of each column from top to bottom, so that few ties cross: each column is sorted by where the ties of its
 * items lead in the column before it, then in the one after it, and so on. The best order found is taken.
 */
export function orderColumns(items: readonly ColumnItem[], count: number): number[][] {
  let columns = Array.from({ length: count }, (_each, column) =>
    [...items.keys()].filter((at) => items[at]?.column === column),
  );
  let best = columns;
  let fewest = crossingsOf(items, columns);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    columns = sortedBy(items, columns, sweep % 2 === 0 ? -1 : 1);
    const crossings = crossingsOf(items, columns);
    if (crossings >= fewest) continue;
    best = columns;
    fewest = crossings;
  }
  return best;
}

/** Sorts each column by the column before it (`side` -1), from left to right, or after it, from right to left. */
function sortedBy(
  items: readonly ColumnItem[],
  columns: readonly (readonly number[])[],
  side: -1 | 1,
): number[][] {
  const sorted = columns.map((each) => [...each]);
  const order = [...sorted.keys()];
  if (side === 1) order.reverse();
  for (const column of order) {
    const own = sorted[column] ?? [];
    const beside = placesOf(sorted[column + side] ?? []);
    const first = new Map(
      own.flatMap((at) => meanOf(items[at]?.beside, beside).map((y) => [at, y])),
    );
    const places = placesOf(own);
    const wishes = new Map(
      own.map((at, place) => {
        // Items that are tied to none beside stay with those of their own column.
        const [wish = place] = [
          ...meanOf([at], first),
          ...meanOf(items[at]?.within, first),
          ...meanOf(items[at]?.within, places),
        ];
        return [at, wish];
      }),
    );
    own.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0));
  }
  return sorted;
}

function placesOf(column: readonly number[]): Map<number, number> {
  return new Map(column.map((at, place) => [at, place]));
}

/** The mean of the places of some items, if any of them has one. */
function meanOf(
  items: readonly number[] | undefined,
  places: ReadonlyMap<number, number>,
): [number] | [] {
  const found = items?.flatMap((at) => places.get(at) ?? []) ?? [];
  const sum = found.reduce((all, each) => all + each, 0);
  return found.length > 0 ? [sum / found.length] : [];
}

function crossingsOf(
  items: readonly ColumnItem[],
  columns: readonly (readonly number[])[],
): number {
  const places = new Map(columns.flatMap((each) => each.map((at, place) => [at, place] as const)));
  let crossings = 0;
  for (const column of columns) {
    const ends = column.flatMap((at, from) =>
      (items[at]?.beside ?? []).flatMap((other) =>
        items[other]?.column === (items[at]?.column ?? 0) + 1
          ? [[from, places.get(other) ?? 0] as const]
          : [],
      ),
    );
    for (const [index, [from, to]] of ends.entries()) {
      for (let next = index + 1; next < ends.length; next += 1) {
        const [otherFrom = 0, otherTo = 0] = ends[next] ?? [];
        if ((from - otherFrom) * (to - otherTo) < 0) crossings += 1;
      }
    }
  }
  return crossings;
}
