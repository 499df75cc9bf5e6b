import { ownAddress } from '../page/own-address.ts';
import { wordsOf, type Words } from '../page/words.ts';
import type { SectionId } from './engine/search-sections.ts';
import { createPageAnswers, type AnswerParts } from './page-answers.ts';
import { writeState, type SearchState } from './search-address.ts';
import { createBackgroundSearch } from './search-background.ts';
import { createFilterPanel } from './search-filters.ts';
import { rememberSearch } from './search-recent.ts';
import { createSearchRunner } from './search-runner.ts';
import { openSection, requestOf, searchAgain, stateAt } from './search-state.ts';
import { offerSlashKey } from './slash-key.ts';

/** The search page: reads the query from the address, and keeps the address in step with the form. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('[data-search-field]');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const filters = this.querySelector<HTMLElement>('[data-search-filters]');
    const order = this.querySelector<HTMLElement>('[data-search-order]');
    const body = this.querySelector<HTMLElement>('[data-search-results]');
    const start = this.querySelector<HTMLElement>('[data-search-start]');
    const slash = this.querySelector<HTMLInputElement>('[data-slash-key]');
    if (!field || !status || !filters || !order || !body || !start || !slash) return;
    enliven({ field, status, filters, order, body, start, slash }, wordsOf(this));
  }
}

interface PageParts extends AnswerParts {
  filters: HTMLElement;
  /** Says whether the key `/` opens the search. */
  slash: HTMLInputElement;
}

/** Makes the page work. */
function enliven(parts: PageParts, words: Words): void {
  const { field, body, slash } = parts;
  const sortButtons = parts.order.querySelectorAll('button');
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
  const run = createSearchRunner(createBackgroundSearch(base), {
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

  field.addEventListener('input', () => search({ query: field.value }));
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(base, field.value);
    search({ query: field.value });
  });
  for (const button of sortButtons) {
    button.addEventListener('click', () =>
      search({ sort: button.value === 'date' ? 'date' : 'relevance' }),
    );
  }
  body.addEventListener('click', () => rememberSearch(base, field.value));
  offerSlashKey(slash, base);
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
    ask();
  }

  function ask(): void {
    document.title = state.query.trim() === '' ? title : `${state.query} · ${title}`;
    for (const button of sortButtons) button.ariaPressed = String(button.value === state.sort);
    run(requestOf(state, panel.wanted(state.filters)));
  }
}

customElements.define('dossier-search-page', SearchPage);
