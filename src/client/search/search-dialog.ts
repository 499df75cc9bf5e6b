import sheet from '../../styles/sheets/search-dialog.css?url';
import { addSheet } from '../page/add-sheet.ts';
import { wordsOf } from '../page/words.ts';
import { createDialogAnswers } from './dialog-answers.ts';
import { dialogKey, type DialogKey } from './dialog-keys.ts';
import { dialogParts, moveFocus, resultLinks, searchAddress, showRecent } from './dialog-parts.ts';
import { createBackgroundSearch } from './search-background.ts';
import { dialogLimits } from './search-limits.ts';
import { rememberSearch } from './search-recent.ts';
import { createSearchRunner } from './search-runner.ts';

const base = document.documentElement.dataset['base'] ?? '/';
const enlivened = new WeakSet<HTMLDialogElement>();

/** Makes the dialog work: results while typing, keyboard control, recent searches. */
export function enliven(host: HTMLElement, dialog: HTMLDialogElement): void {
  const parts = dialogParts(dialog);
  if (!parts) return;
  showRecent(parts, base);
  if (enlivened.has(dialog)) return;
  enlivened.add(dialog);
  void addSheet(sheet);

  const { form, field, all } = parts;
  const answers = createDialogAnswers(parts, wordsOf(host));
  const engine = createBackgroundSearch(base);
  void engine.open();
  const run = createSearchRunner(engine, answers);
  const ask = (): void => {
    all.href = searchAddress(parts, field.value);
    run({ query: field.value, limits: dialogLimits, isSparing: true });
  };
  /** The first result; none if the results belong to an earlier query. */
  const firstResult = (): HTMLElement | undefined =>
    answers.areFor(field.value) ? resultLinks(parts)[0] : undefined;
  const follow: Readonly<Record<Exclude<DialogKey, 'type'>, () => void>> = {
    close: () => dialog.close(),
    next: () => moveFocus(parts, 1),
    previous: () => moveFocus(parts, -1),
    openAll: () => all.click(),
    openFirst: () => firstResult()?.click(),
  };

  field.addEventListener('input', ask);
  dialog.addEventListener('keydown', (event) => {
    const key = dialogKey(event, event.target === field);
    if (!key) return;
    if (key === 'type') return field.focus();
    // Without a result to open, the form leads to the search page.
    if (key === 'openFirst' && !firstResult()) return;
    // In a search field, Escape would clear the field.
    event.preventDefault();
    follow[key]();
  });
  form.addEventListener('submit', () => rememberSearch(base, field.value));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    if (event.target instanceof Element && event.target.closest('a')) {
      rememberSearch(base, field.value);
      // A link within the page would leave the dialog open on top of it.
      dialog.close();
    }
  });
  if (field.value.trim() === '') answers.empty();
  else ask();
}
