import type { SearchAnswer, SearchEngine, SearchRequest } from './search-engine.ts';

/** What a page sends to the worker. */
export interface SearchAsked {
  /** Numbers the requests of a page; the answer carries it. */
  number: number;
  /** `/` or `/repo/`. */
  base: string;
  request: SearchRequest;
}

/** What comes back: an answer, or nothing where a newer request has taken its place. */
export interface SearchAnswered {
  number: number;
  answer: SearchAnswer | undefined;
}

/** The worker cannot answer. */
export interface SearchFailed {
  failure: string;
}

interface Waiting {
  resolve(answer: SearchAnswer | undefined): void;
  reject(failure: Error): void;
}

/** The engine that runs in `worker`. Its first failure ends the worker, and with it all that was asked of it. */
export function engineIn(worker: Worker, base: string): SearchEngine {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const fail = (failure: string): void => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(failure));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswered | SearchFailed>) => {
    if ('failure' in data) return fail(data.failure);
    waiting.get(data.number)?.resolve(data.answer);
    waiting.delete(data.number);
  });
  // Also what comes of a policy that forbids workers, or of a browser that knows no modules in them.
  worker.addEventListener('error', ({ message }) => fail(message));
  return {
    search: (request) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        const message: SearchAsked = { number: asked, base, request };
        // oxlint-disable-next-line require-post-message-target-origin -- a worker has none, unlike a window.
        worker.postMessage(message);
      }),
  };
}
