import type { LiveState } from './live-state.ts';
import { hideProblems, showProblems } from './problem-overlay.ts';

/** The page knows from `data-revision` which content it shows. */
const { revision } = document.documentElement.dataset;
let shown = revision === undefined ? undefined : Number(revision);

/** Brings the open page to a state of the development server. */
export function followState(state: LiveState): void {
  shown ??= state.revision;
  if (state.errors.length > 0) showProblems(state);
  else if (state.revision === shown) hideProblems();
  else location.reload();
}
