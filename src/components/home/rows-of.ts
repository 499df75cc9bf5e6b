/** Divides items into the fewest rows of at most `most`, as even as they can be: 7 by 5 gives 4 and 3. */
export function rowsOf<Item>(items: readonly Item[], most: number): Item[][] {
  const rows = Math.ceil(items.length / most);
  return Array.from({ length: rows }, (_, row) =>
    items.slice(startOf(row, rows, items), startOf(row + 1, rows, items)),
  );
}

function startOf(row: number, rows: number, items: readonly unknown[]): number {
  return Math.ceil((row * items.length) / rows);
}
