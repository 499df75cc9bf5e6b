import type { Delimiter } from './csv-table.ts';

/** The delimiter, in words. */
export const delimiterNames: Record<Delimiter, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
};

/** What to say of a row that has more or fewer cells than the header. */
export function wrongLength(
  cells: readonly string[],
  headings: number,
  delimiter: Delimiter,
): { message: string; fix: string } {
  const message = `The row has ${counted(cells.length)}, but the header has ${headings}.`;
  if (cells.length < headings) {
    const [first = ''] = cells;
    const isNote = cells.length === 1 && first.trim().includes(' ');
    const note = isNote ? ' Delete a note: those below a table belong in its description.' : '';
    return { message, fix: `Add the missing cells; a cell may be empty.${note}` };
  }
  const extra = cells.slice(headings);
  const extraCells = extra.length === 1 ? 'extra cell' : `${extra.length} extra cells`;
  const number = delimiter === ',' ? partedNumber(cells) : undefined;
  if (number) {
    const whole = number.replace(',', '');
    const fix = `If \`${number}\` is one number, write \`${whole}\`. If not, remove the ${extraCells}.`;
    return { message, fix };
  }
  if (extra.every((cell) => cell.trim() === '')) {
    const fix = `Remove the ${extraCells} at the end, which ${extra.length === 1 ? 'is' : 'are'} empty: in a spreadsheet, delete the columns after the last and save the table again.`;
    return { message, fix };
  }
  const fix = `Put a cell that holds a ${delimiterNames[delimiter]} in quotation marks, or remove the ${extraCells}.`;
  return { message, fix };
}

/**
 * The first number whose comma between thousands may have made it two cells: `1,200`. With empty cells at the end of the
 * row, the extra cell is empty, and to remove it would leave the wrong number.
 */
function partedNumber(cells: readonly string[]): string | undefined {
  const at = cells.findIndex(
    (cell, place) =>
      /^\s*[-+]?[1-9]\d{0,2}$/.test(cell) && /^\d{3}(?:\.\d+)?\s*$/.test(cells[place + 1] ?? ''),
  );
  return at === -1 ? undefined : `${cells[at]},${cells[at + 1]}`.trim();
}

function counted(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}
