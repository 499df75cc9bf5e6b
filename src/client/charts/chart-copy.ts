import { copiedText } from './copied-text.ts';
import { dateRows } from './date-rows.ts';

/** Makes the button below a figure copy its table to the clipboard, ready for a spreadsheet. */
export function offerCopy(
  figure: HTMLElement,
  table: HTMLTableElement,
  say: (text: string) => void,
): void {
  const button = figure.querySelector<HTMLButtonElement>('.btns button');
  if (!button) return;
  // Pages served over plain HTTP have no clipboard.
  button.hidden = !('clipboard' in navigator);
  const label = button.textContent;
  const { labelCopied = '' } = button.dataset;
  button.addEventListener('click', () => {
    const text = tabbedText(table);
    navigator.clipboard
      .writeText(text)
      .catch(() => copyByCommand(text))
      .then(
        () => {
          button.textContent = labelCopied;
          say(labelCopied);
          setTimeout(() => (button.textContent = label), 2000);
        },
        (failure: unknown) => console.warn(failure),
      );
  });
}

/** Copies as a reader does who selects and copies, which Chrome allows in frames of other sites, too. */
function copyByCommand(text: string): void {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  if (!isCopied) throw new Error('The browser does not let the page copy.');
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
