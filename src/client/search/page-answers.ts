import type { Words } from '../page/words.ts';
import { element } from './element.ts';
import type { SearchAnswer } from './engine/search-request.ts';
import type { SectionId } from './engine/search-sections.ts';
import { countText, resultSections } from './search-results.ts';

/** The parts of the search page that answers change. */
export interface AnswerParts {
  field: HTMLInputElement;
  /** Says what was found. */
  status: HTMLElement;
  /** Holds the results. */
  body: HTMLElement;
  /** Where to start while there are no results. */
  start: HTMLElement;
  /** The buttons that sort results. */
  order: HTMLElement;
}

/** What readers can ask for beside the results. */
export interface AnswerActions {
  /** Asks for more of a section, of which some results are shown. */
  open: (section: SectionId, shown: number) => void;
  clearFilters: () => void;
}

/** The answers of a search on the search page. */
export interface PageAnswers {
  /** Shows a text in place of results. */
  say(text: string): void;
  /** Shows that a search is running. */
  wait(): void;
  /** Shows results, or without any, how to search without the filters. */
  show(answer: SearchAnswer, isFiltered: boolean): void;
}

/** Shows answers on the search page. */
export function createPageAnswers(
  { field, status, body, start, order }: AnswerParts,
  words: Words,
  { open, clearFilters }: AnswerActions,
): PageAnswers {
  // The first of the results that a reader asked for with a button, which goes with the focus on it.
  let focusNext: string | undefined;
  const put = (text: string, ...sections: HTMLElement[]): void => {
    status.textContent = text;
    body.ariaBusy = null;
    body.replaceChildren(...sections);
    start.hidden = sections.length > 0;
    order.hidden = sections.length === 0;
  };
  const openSection = (section: SectionId): void => {
    const results = `.found-${section} .results > li`;
    const shown = body.querySelectorAll(results).length;
    focusNext = `${results}:nth-child(${shown + 1}) a`;
    open(section, shown);
  };
  const clearButton = (): HTMLElement => {
    const label = words('searchWithoutFilters');
    const button = element('button', { type: 'button', class: 'more' }, label);
    button.addEventListener('click', () => {
      focusNext = '.results a';
      clearFilters();
    });
    return button;
  };
  return {
    say: (text) => put(text),
    wait() {
      body.ariaBusy = 'true';
      if (body.childElementCount === 0) status.textContent = words('searchLoading');
    },
    show(answer, isFiltered) {
      const isNone = answer.count === 0 && isFiltered;
      const sections = isNone ? [clearButton()] : resultSections(answer, words, openSection);
      put(countText(answer, words), ...sections);
      if (focusNext) (body.querySelector<HTMLElement>(focusNext) ?? field).focus();
      focusNext = undefined;
    },
  };
}
