import type { TabStore } from './tab-store.ts';

const key = 'dossier-open-search';

/** Notes what is typed in an open search dialog, since a reload closes it. */
export function keepSearch(store: TabStore): void {
  const field = document.querySelector<HTMLInputElement>('dossier-search dialog[open] input');
  if (field) store.setItem(key, field.value);
}

/** Opens the search dialog again as it was before the page loaded anew: its results may be others. */
export async function restoreSearch(store: TabStore): Promise<void> {
  const query = store.getItem(key);
  store.removeItem(key);
  if (query === null) return;
  await customElements.whenDefined('dossier-search');
  const field = document.querySelector<HTMLInputElement>('dossier-search dialog input');
  if (!field) return;
  field.value = query;
  // The dialog asks for what is in its field when it opens.
  dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
  field.setSelectionRange(query.length, query.length);
}
