import { copyOnPress } from '../page/copy-on-press.ts';
import { copiedText } from './copied-text.ts';
import { dateRows } from './date-rows.ts';

/** Makes the button below a figure copy its table to the clipboard, ready for a spreadsheet. */
export function offerCopy(
  figure: HTMLElement,
  table: HTMLTableElement,
  say: (text: string) => void,
): void {
  const button = figure.querySelector<HTMLButtonElement>('.btns button');
  if (button) copyOnPress(button, () => tabbedText(table), say);
}

/** A table as tab-separated lines. Dates are in ISO form, which spreadsheets recognize. */
function tabbedText(table: HTMLTableElement): string {
  const dates = new Map(dateRows(table).map(({ date, cells }) => [cells[0], date]));
  return [...table.rows]
    .map((row) => [...row.cells].map((cell) => dates.get(cell) ?? cellText(cell)).join('\t'))
    .join('\n');
}

function cellText(cell: HTMLTableCellElement): string {
  const date = cell.querySelector('time');
  if (date) return date.dateTime;
  return copiedText(cell.textContent);
}
