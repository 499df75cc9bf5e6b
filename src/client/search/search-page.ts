import { readState, writeState, type SearchState } from './search-address.ts';
import { createBackgroundSearch } from './search-background.ts';
import type { SectionId } from './engine/search-sections.ts';
import { createFilterPanel } from './search-filters.ts';
import { rememberSearch } from './search-recent.ts';
import { element } from './element.ts';
import { moreResults, pageLimits } from './search-limits.ts';
import { countText, resultSections } from './search-results.ts';
import { createSearchRunner } from './search-runner.ts';
import { wordsOf } from '../page/words.ts';

/** The search page: reads the query from the address, and keeps the address in step with the form. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('[data-search-field]');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const filterBox = this.querySelector<HTMLElement>('[data-search-filters]');
    const order = this.querySelector<HTMLElement>('[data-search-order]');
    const body = this.querySelector<HTMLElement>('[data-search-results]');
    const start = this.querySelector<HTMLElement>('[data-search-start]');
    if (!field || !status || !filterBox || !order || !body || !start) return;

    const base = document.documentElement.dataset['base'] ?? '/';
    const title = document.title;
    const words = wordsOf(this);
    let state: SearchState = readState('');
    let opened = new Map<SectionId, number>();
    // The first of the results that the reader asked for, since the button that had the focus goes.
    let focusNext: string | undefined;
    const put = (text: string, ...sections: HTMLElement[]): void => {
      status.textContent = text;
      body.ariaBusy = null;
      body.replaceChildren(...sections);
      start.hidden = sections.length > 0;
      order.hidden = sections.length === 0;
    };
    const run = createSearchRunner(createBackgroundSearch(base), {
      empty: () => {
        panel.clear();
        put(words('searchHint'));
      },
      loading: () => {
        body.ariaBusy = 'true';
        if (body.childElementCount === 0) status.textContent = words('searchLoading');
      },
      answer: (answer) => {
        const isNone = answer.count === 0 && Object.keys(state.filters).length > 0;
        const sections = isNone ? [withoutFilters()] : resultSections(answer, words, showAll);
        put(countText(answer, words), ...sections);
        panel.show(answer, state.filters);
        if (focusNext) body.querySelector<HTMLElement>(focusNext)?.focus();
        focusNext = undefined;
      },
      failed: () => put(words('searchFailed')),
    });
    const ask = (): void => {
      document.title = state.query.trim() === '' ? title : `${state.query} · ${title}`;
      for (const button of order.querySelectorAll('button')) {
        button.ariaPressed = String(button.value === state.sort);
      }
      const offer = panel.wanted(state.filters);
      const limits = { ...pageLimits, ...Object.fromEntries(opened) };
      run({ ...state, offer, limits, opened: [...opened.keys()] });
    };
    const searchAgain = (change: Partial<SearchState>): void => {
      state = { ...state, ...change };
      opened = new Map();
      history.replaceState(history.state, '', location.pathname + writeState(state));
      ask();
    };
    const panel = createFilterPanel(filterBox, {
      words,
      choose: (filters) => searchAgain({ filters }),
      askMentions: ask,
    });
    const showAll = (section: SectionId): void => {
      const shown = body.querySelectorAll(`.found-${section} .results > li`).length;
      opened.set(section, shown + moreResults);
      focusNext = `.found-${section} .results > li:nth-child(${shown + 1}) a`;
      ask();
    };
    const withoutFilters = (): HTMLElement => {
      const label = words('searchWithoutFilters');
      const button = element('button', { type: 'button', class: 'more' }, label);
      button.addEventListener('click', () => searchAgain({ filters: {} }));
      return button;
    };
    const readAddress = (): void => {
      state = readState(location.search);
      field.value = state.query;
      ask();
    };

    field.addEventListener('input', () => searchAgain({ query: field.value }));
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(base, field.value);
      searchAgain({ query: field.value });
    });
    for (const button of order.querySelectorAll('button')) {
      button.addEventListener('click', () =>
        searchAgain({ sort: button.value === 'date' ? 'date' : 'relevance' }),
      );
    }
    body.addEventListener('click', () => rememberSearch(base, field.value));
    addEventListener('popstate', readAddress);
    readAddress();
    if (field.value === '') field.focus({ preventScroll: true });
  }
}

customElements.define('dossier-search-page', SearchPage);
