import { ownAddress } from '../page/own-address.ts';
import { wordsOf, type Words } from '../page/words.ts';
import type { SearchSort } from './engine/search-request.ts';
import type { SectionId } from './engine/search-sections.ts';
import { createPageAnswers, type AnswerParts } from './page-answers.ts';
import { writeState, type SearchState } from './search-address.ts';
import { createBackgroundSearch } from './search-background.ts';
import { createFilterPanel } from './search-filters.ts';
import { forgetSearches, recentSearches, rememberSearch } from './search-recent.ts';
import { createSearchRunner } from './search-runner.ts';
import { openSection, requestOf, searchAgain, stateAt } from './search-state.ts';
import { offerSlashKey } from './slash-key.ts';

/** The search page: reads the query from the address, and keeps the address in step with the form. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const parts = pageParts(this);
    if (parts) enliven(parts, wordsOf(this));
  }
}

interface PageParts extends AnswerParts {
  filters: HTMLElement;
  /** Says whether the key `/` opens the search. */
  slash: HTMLInputElement;
  /** Forgets the recent searches. */
  forget: HTMLButtonElement;
}

/** The parts of the page; `undefined` if one is missing. */
function pageParts(page: HTMLElement): PageParts | undefined {
  const field = page.querySelector<HTMLInputElement>('[data-search-field]');
  const status = page.querySelector<HTMLElement>('[role="status"]');
  const filters = page.querySelector<HTMLElement>('[data-search-filters]');
  const order = page.querySelector<HTMLElement>('[data-search-order]');
  const body = page.querySelector<HTMLElement>('[data-search-results]');
  const start = page.querySelector<HTMLElement>('[data-search-start]');
  const slash = page.querySelector<HTMLInputElement>('[data-slash-key]');
  const forget = page.querySelector<HTMLButtonElement>('[data-search-forget]');
  if (!field || !status || !filters || !order || !body || !start || !slash || !forget)
    return undefined;
  return { field, status, filters, order, body, start, slash, forget };
}

/** Makes the page work. */
function enliven(parts: PageParts, words: Words): void {
  const { field } = parts;
  const base = document.documentElement.dataset['base'] ?? '/';
  const title = document.title;
  let state = stateAt('');

  const panel = createFilterPanel(parts.filters, {
    words,
    choose: (filters) => search({ filters }),
    askMentions: ask,
  });
  const answers = createPageAnswers(parts, words, {
    open,
    clearFilters: () => search({ filters: {} }),
  });
  const engine = createBackgroundSearch(base);
  void engine.open();
  const run = createSearchRunner(engine, {
    empty() {
      panel.clear();
      answers.say(words('searchHint'));
    },
    loading: answers.wait,
    answer(answer) {
      answers.show(answer, Object.keys(state.filters).length > 0);
      panel.show(answer, state.filters);
    },
    failed: () => answers.say(words('searchFailed')),
  });

  offerField(parts, base, (query) => search({ query }));
  const showSort = offerSort(parts, (sort) => search({ sort }));
  offerSlashKey(parts.slash, base);
  addEventListener('popstate', readAddress);
  readAddress();
  if (field.value === '') field.focus({ preventScroll: true });

  function search(change: Partial<SearchState>): void {
    state = searchAgain(state, change);
    history.replaceState(history.state, '', ownAddress() + writeState(state));
    ask();
  }

  function open(section: SectionId, shown: number): void {
    state = openSection(state, section, shown);
    ask();
  }

  function readAddress(): void {
    state = stateAt(location.search);
    field.value = state.query;
    // An answer shows it again where there is nothing else to show.
    parts.start.hidden = state.query.trim() !== '';
    ask();
  }

  function ask(): void {
    document.title = state.query.trim() === '' ? title : `${state.query} · ${title}`;
    showSort(state.sort);
    run(requestOf(state, panel.wanted(state.filters)));
  }
}

/** Searches for what the reader types. Remembers it once it is sent, or has led to a result, until told to forget it. */
function offerField(
  { field, body, forget }: PageParts,
  base: string,
  search: (query: string) => void,
): void {
  const showForget = (): void => void (forget.hidden = recentSearches(base).length === 0);
  const remember = (): void => {
    rememberSearch(base, field.value);
    showForget();
  };
  showForget();
  forget.addEventListener('click', () => {
    forgetSearches(base);
    // The button goes with the focus on it.
    field.focus({ preventScroll: true });
    showForget();
  });
  field.addEventListener('input', () => search(field.value));
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    search(field.value);
  });
  body.addEventListener('click', remember);
}

/** Lets the reader choose the order of results. Returns a function that shows which is chosen. */
function offerSort(
  { order }: PageParts,
  choose: (sort: SearchSort) => void,
): (sort: SearchSort) => void {
  const buttons = order.querySelectorAll('button');
  for (const button of buttons) {
    button.addEventListener('click', () => choose(button.value === 'date' ? 'date' : 'relevance'));
  }
  return (sort) => {
    for (const button of buttons) button.ariaPressed = String(button.value === sort);
  };
}

customElements.define('dossier-search-page', SearchPage);
