import type { PlainTable } from '../../model/data/plain-table.ts';
import { withoutFormulas } from '../../model/data/without-formulas.ts';

/**
 * A table as CSV (RFC 4180, UTF-8). Text that a spreadsheet would read as a formula gets an apostrophe in front; a
 * number keeps its sign.
 */
export function tableCsv({ heads, rows }: PlainTable): string {
  // Programs look for columns by name: signs of direction, which labels of some sites have, would be letters of it.
  let csv = csvLine(heads.map((head) => head.replace(/[\u2066-\u2069]/g, '')));
  for (const cells of rows) csv += csvLine(cells);
  return csv;
}

function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = withoutFormulas(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
