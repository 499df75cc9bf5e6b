import type { SearchAnswer, SearchEngine, SearchRequest } from './search-engine.ts';

/** Long enough for a fast typist's next letter, too short to be felt. */
const pause = 90;

export interface SearchShow {
  /** The query is empty. */
  empty(): void;
  /** An answer is waited for. */
  loading(): void;
  answer(answer: SearchAnswer): void;
  failed(): void;
}

/** Runs a search once typing pauses, and shows only the answer to the last one. */
export function createSearchRunner(
  engine: SearchEngine,
  show: SearchShow,
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
