const total =
  /^(?:(?:grand |sub-?)?totals?|sum|summ[ae]|gesamt(?:summe)?|insgesamt|totaal|totalt|i alt|razem|suma|итого|合计|合計|总计|總計)\s*:?$/i;

/** Whether a cell is the word with which spreadsheets name the row below the others that adds them up. */
export function isTotal(cell: string): boolean {
  return total.test(cell.trim());
}

/** What to do about such a row. */
export const fixOfTotal =
  'Delete a row of totals: charts would draw it beside the rows that it adds up.';
