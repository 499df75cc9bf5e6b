import { answerRequest, prepareIndex, type OpenIndex } from './search-answer.ts';
import { openSearchIndex, type SearchIndex } from './search-index.ts';
import type { SearchAnswer, SearchRequest } from './search-request.ts';

/** Answers searches on the site, in the page or in a worker. */
export interface SearchEngine {
  /**
   * Loads what every search needs, so that the first one has less to wait for.
   * @throws if it cannot be loaded; the first search tries again.
   */
  open(): Promise<void>;
  /**
   * Gives `undefined` if another search has started since: only its answer is shown.
   * @throws if the index cannot be loaded; the next search tries again.
   */
  search(request: SearchRequest): Promise<SearchAnswer | undefined>;
}

/** Creates the search engine of the site at `base`. The index is opened with the first search. */
export function createSearchEngine(
  base: string,
  open: (base: string) => Promise<SearchIndex> = openSearchIndex,
): SearchEngine {
  let opened: Promise<OpenIndex> | undefined;
  let newest = 0;
  const load = (): Promise<OpenIndex> => (opened ??= open(base).then(prepareIndex));
  return {
    async open() {
      const opening = load();
      try {
        await (await opening).index.sections();
      } catch (failure) {
        if (opened === opening) opened = undefined;
        throw failure;
      }
    },
    async search(request) {
      newest += 1;
      const own = newest;
      try {
        const answer = await answerRequest(await load(), request, base);
        return own === newest ? answer : undefined;
      } catch (failure) {
        opened = undefined;
        if (own !== newest) return undefined;
        throw failure;
      }
    },
  };
}
