import { createSearchEngine, type SearchEngine } from './engine/search-engine.ts';
import type { SearchAnswered, SearchAsked, SearchFailed } from './search-messages.ts';

/** Runs the search engine in a worker; `search-messages.ts` is the counterpart in the page. */
let engine: SearchEngine | undefined;

addEventListener('message', async ({ data }: MessageEvent<SearchAsked>) => {
  const { number, base, request } = data;
  engine ??= createSearchEngine(base);
  try {
    if (!request) await engine.open();
    send({ number, answer: request && (await engine.search(request)) });
  } catch (failure) {
    send({ failure: String(failure) });
  }
});

function send(message: SearchAnswered | SearchFailed): void {
  // oxlint-disable-next-line require-post-message-target-origin -- a worker's page has none, unlike a window.
  postMessage(message);
}
