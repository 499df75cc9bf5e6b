import { areClosed, closeErrors } from './closed-errors.ts';
import type { LiveState } from './live-state.ts';
import { keepFolds, restoreFolds } from './open-folds.ts';
import { keepSearch, restoreSearch } from './open-search.ts';
import { hideProblems, showProblems } from './problem-overlay.ts';
import { showReading } from './reading-note.ts';
import { openTabStore } from './tab-store.ts';

const store = openTabStore();
// First, since the page is scrolled to the place where it was.
restoreFolds(store);
void restoreSearch(store);

/** The page knows from `data-revision` which content it shows. */
const { revision } = document.documentElement.dataset;
let shown = revision === undefined ? undefined : Number(revision);

/** When the reader last began to leave the page. */
let leaving = -Infinity;
addEventListener('beforeunload', () => (leaving = performance.now()));

/** Milliseconds after which the reader has not left: a download leaves the page open. */
const patience = 5000;

/** Brings the open page to a state of the development server. */
export function followState(state: LiveState): void {
  shown ??= state.revision;
  showReading(state.isReading);
  if (areClosed(store, state.errors)) return showNewest(state);
  showProblems(state, () => {
    closeErrors(store, state.errors);
    showNewest(state);
  });
}

/** Errors elsewhere do not keep an author from seeing what an edit does to this page. */
function showNewest(state: LiveState): void {
  hideProblems();
  if (state.revision !== shown) reload();
}

/** A reload would take the place of the page that the reader goes to. */
function reload(): void {
  const wait = leaving + patience - performance.now();
  if (wait > 0) return void setTimeout(reload, wait);
  keepFolds(store);
  keepSearch(store);
  location.reload();
}
