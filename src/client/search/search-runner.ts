import type { SearchEngine } from './engine/search-engine.ts';
import type { SearchAnswer, SearchRequest } from './engine/search-request.ts';

/** In milliseconds: longer than a fast typist takes between two letters, too short to notice. */
const pause = 90;

/** Shows the state of a search and its answer. */
export interface SearchDisplay {
  /** The query is empty. */
  empty(): void;
  /** A search is running. */
  loading(): void;
  answer(answer: SearchAnswer): void;
  failed(): void;
}

/** Returns a function that searches once typing pauses and shows only the latest answer. */
export function createSearchRunner(
  engine: Pick<SearchEngine, 'search'>,
  show: SearchDisplay,
): (request: SearchRequest) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  return (request) => {
    clearTimeout(timer);
    newest += 1;
    const own = newest;
    if (request.query.trim() === '') return show.empty();
    show.loading();
    timer = setTimeout(() => {
      engine.search(request).then(
        (answer) => {
          if (answer && own === newest) show.answer(answer);
        },
        () => {
          if (own === newest) show.failed();
        },
      );
    }, pause);
  };
}
