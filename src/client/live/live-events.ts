import { followState } from './follow-state.ts';

/*
 * Keeps a page up to date that the npm package serves. The server tells the newest state as soon as it is asked, and then
 * each one. Browsers allow few such connections, so pages that nobody sees have none.
 */
const address = new URL('live-events', import.meta.url);
let events: EventSource | undefined;

function listen(): void {
  events?.close();
  events = undefined;
  if (document.hidden) return;
  events = new EventSource(address);
  events.addEventListener('message', ({ data }) => followState(JSON.parse(data)));
}

listen();
document.addEventListener('visibilitychange', listen);
