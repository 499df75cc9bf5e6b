/** Adds a button below a figure that copies its table to the clipboard, ready for a spreadsheet. */
export function offerCopy(figure: HTMLElement, say: (text: string) => void): void {
  const row = figure.querySelector<HTMLElement>('.btns[data-label-copy]');
  const details = row?.querySelector('details.tbl');
  const table = details?.querySelector('table');
  // Pages served over plain HTTP have no clipboard.
  if (!row || !details || !table || !('clipboard' in navigator)) return;
  const { labelCopy = '', labelCopied = '' } = row.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = labelCopy;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(tabbedText(table)).then(
      () => {
        button.textContent = labelCopied;
        say(labelCopied);
        setTimeout(() => (button.textContent = labelCopy), 2000);
      },
      (failure: unknown) => console.warn(failure),
    );
  });
  details.after(button);
}

/** A table as tab-separated lines. Dates are in ISO form, which spreadsheets recognize. */
function tabbedText(table: HTMLTableElement): string {
  return [...table.rows].map((row) => [...row.cells].map(cellText).join('\t')).join('\n');
}

function cellText(cell: HTMLTableCellElement): string {
  const date = cell.querySelector('time');
  if (date) return date.dateTime;
  // A mark of direction before a minus sign is for readers alone.
  const text = cell.textContent
    .replace(/\u200e/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^[−-][\d.]/.test(text)) return text.replace('−', '-');
  // A spreadsheet would run such a cell as a formula.
  return /^[=+@-]/.test(text) ? `'${text}` : text;
}
