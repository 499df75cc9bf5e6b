import type { SearchEngine } from './engine/search-engine.ts';
import type { SearchRequest } from './engine/search-request.ts';
import { engineIn } from './search-messages.ts';

/** Where a search engine can run. */
export interface SearchPlaces {
  /** @throws if no worker can be started. */
  worker(base: string): SearchEngine;
  page(base: string): Promise<SearchEngine>;
}

const places: SearchPlaces = {
  worker(base) {
    // A page opened from a folder cannot start a worker. Trying would only log an error.
    if (globalThis.dossierFolder) throw new Error('A folder has no workers.');
    return engineIn(
      new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
      base,
    );
  },
  async page(base) {
    const { createSearchEngine } = await import('./engine/search-engine.ts');
    return createSearchEngine(base);
  },
};

/**
 * A search engine that runs in a worker, so that queries do not block the page. If the worker cannot start or fails,
 * the page takes over its pending requests and all later ones.
 */
export function createBackgroundSearch(
  base: string,
  { worker, page }: SearchPlaces = places,
): SearchEngine {
  let inWorker: SearchEngine | undefined;
  let inPage: Promise<SearchEngine> | undefined;
  const searchInPage: SearchEngine['search'] = async (request) => {
    try {
      return await (await (inPage ??= page(base))).search(request);
    } catch (failure) {
      // The worker was not at fault, so the next search tries both again.
      inPage = undefined;
      throw failure;
    }
  };
  return {
    async open() {
      if (inPage) return;
      try {
        await (inWorker ??= worker(base)).open();
      } catch {
        // The first search finds out what is wrong, and says so.
        inWorker = undefined;
      }
    },
    async search(request: SearchRequest) {
      if (inPage) return await searchInPage(request);
      try {
        return await (inWorker ??= worker(base)).search(request);
      } catch {
        inWorker = undefined;
        return await searchInPage(request);
      }
    },
  };
}
