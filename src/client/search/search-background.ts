import type { SearchEngine, SearchRequest } from './search-engine.ts';
import { engineIn } from './search-messages.ts';

/** Where a search engine can run. */
export interface SearchPlaces {
  /** @throws where no worker can be started. */
  worker(base: string): SearchEngine;
  page(base: string): Promise<SearchEngine>;
}

const places: SearchPlaces = {
  worker(base) {
    // A page opened from a folder may start none: to try would only put a complaint into the console.
    if (globalThis.dossierFolder) throw new Error('A folder has no workers.');
    return engineIn(
      new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
      base,
    );
  },
  async page(base) {
    const { createSearchEngine } = await import('./search-engine.ts');
    return createSearchEngine(base);
  },
};

/**
 * A search engine in a worker, since a query would keep the page from answering its reader. Where none can be started, or
 * it fails, the page takes over all that was asked, and goes on by itself.
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
      // The worker was not to blame: the next search tries both again.
      inPage = undefined;
      throw failure;
    }
  };
  return {
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
