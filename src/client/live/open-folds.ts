import type { TabStore } from './tab-store.ts';

const key = 'dossier-open-folds';

/** Notes what is folded and unfolded, since a reload folds it as the page was made. */
export function keepFolds(store: TabStore): void {
  const states = [...foldsOfPage()].map(([name, { open }]) => [name, open] as const);
  store.setItem(key, JSON.stringify(states));
}

/** Folds and unfolds what the page still has as it was before the page loaded anew. */
export function restoreFolds(store: TabStore): void {
  const states: [string, boolean][] = JSON.parse(store.getItem(key) ?? '[]');
  store.removeItem(key);
  const folds = foldsOfPage();
  for (const [name, open] of states) {
    const fold = folds.get(name);
    if (fold && fold.open !== open) fold.open = open;
  }
}

/** By the place that they are in and their words, which most edits leave as they are. */
function foldsOfPage(): Map<string, HTMLDetailsElement> {
  const folds = new Map<string, HTMLDetailsElement>();
  for (const fold of document.querySelectorAll('details')) {
    const place = fold.closest('[id]')?.id ?? '';
    const words = fold.querySelector('summary')?.textContent ?? '';
    let name = `${place} ${words}`;
    // Several may be alike.
    while (folds.has(name)) name += '+';
    folds.set(name, fold);
  }
  return folds;
}
