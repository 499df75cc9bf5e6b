/// <reference types="vite/client" />
import { stateMessage, stateRequest, type LiveState } from './live-state.ts';
import { hideProblems, showProblems } from './problem-overlay.ts';

/*
 * Keeps an open page up to date; only the development server adds this script. The page knows from `data-revision` which
 * content it shows, and asks for the newest once it has loaded: it does not hear what the server says before.
 */
const { revision } = document.documentElement.dataset;
let shown = revision === undefined ? undefined : Number(revision);

// Vite provides this only where it is written out.
import.meta.hot?.on(stateMessage, follow);
import.meta.hot?.send(stateRequest);

function follow(state: LiveState): void {
  shown ??= state.revision;
  if (state.errors.length > 0) showProblems(state);
  else if (state.revision === shown) hideProblems();
  else location.reload();
}
