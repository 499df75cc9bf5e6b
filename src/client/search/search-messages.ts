import type { SearchEngine } from './engine/search-engine.ts';
import type { SearchAnswer, SearchRequest } from './engine/search-request.ts';

/** A request from the page to the worker. */
export interface SearchAsked {
  /** Number of the request; its answer has the same. */
  number: number;
  /** `/` or `/repo/`. */
  base: string;
  /** Without one, the worker only opens the index. */
  request?: SearchRequest;
}

/** The worker's answer; `undefined` if a newer request has replaced this one, or nothing was asked. */
export interface SearchAnswered {
  number: number;
  answer: SearchAnswer | undefined;
}

/** The worker has failed. */
export interface SearchFailed {
  failure: string;
}

interface Waiting {
  resolve(answer: SearchAnswer | undefined): void;
  reject(failure: Error): void;
}

/** A search engine that runs in `worker`. The first failure terminates the worker and rejects all pending requests. */
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
  // Covers policies that forbid workers and browsers without module workers.
  worker.addEventListener('error', ({ message }) => fail(message));
  const ask = (request?: SearchRequest): Promise<SearchAnswer | undefined> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      const message: SearchAsked = { number: asked, base, ...(request && { request }) };
      // oxlint-disable-next-line require-post-message-target-origin -- a worker has none, unlike a window.
      worker.postMessage(message);
    });
  return { open: () => ask().then(() => undefined), search: ask };
}
