import type { Delimiter } from './csv-table.ts';

/** What stands between cells, in words. */
export const delimiterNames: Record<Delimiter, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
};

/** What to say of a row that has more or fewer cells than the header. */
export function wrongLength(
  cells: number,
  headings: number,
  delimiter: Delimiter,
): { message: string; fix: string } {
  const message = `The row has ${counted(cells)}, but the header has ${headings}.`;
  if (cells < headings) return { message, fix: 'Add the missing cells; a cell may be empty.' };
  const extra = cells - headings;
  const fix = `Put a cell that holds a ${delimiterNames[delimiter]} in quotation marks, or remove the ${extra === 1 ? 'extra cell' : `${extra} extra cells`}.`;
  return { message, fix };
}

function counted(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}
