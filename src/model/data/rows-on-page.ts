/** Rows of a table on a page at most: more are slow to open, and its file holds all. */
export const mostRowsOnPage = 5000;

/** Cells of a table on a page at most. A phone takes 4 s to lay out twice as many. */
const mostCellsOnPage = 25_000;

/** The rows that a page shows of a table with so many columns. */
export function rowsOnPage(columns: number): number {
  return Math.min(mostRowsOnPage, Math.floor(mostCellsOnPage / columns));
}
