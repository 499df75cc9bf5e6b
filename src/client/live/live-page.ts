/// <reference types="vite/client" />
import { followState } from './follow-state.ts';
import { stateMessage, stateRequest } from './live-state.ts';

/*
 * Keeps an open page up to date; only the development server adds this script. The page asks for the newest state once it
 * has loaded: it does not hear what the server says before.
 */
// Vite provides this only where it is written out.
import.meta.hot?.on(stateMessage, followState);
import.meta.hot?.send(stateRequest);
