import { readState, writeState, type SearchState } from './search-address.ts';
import { createBackgroundSearch } from './search-background.ts';
import { createFilterPanel } from './search-filters.ts';
import { rememberSearch } from './search-recent.ts';
import { countText, element, resultSections } from './search-results.ts';
import { createSearchRunner } from './search-runner.ts';
import { wordsOf } from '../page/words.ts';

/** Number of names shown at first; "More results" adds `step` names and passages. */
const firstNames = 12;
const step = 10;

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
    let more = 0;
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
        put(countText(answer, words), ...resultSections(answer, words, 'h2'));
        panel.show(answer, state.filters);
        const { names, nameCount, passages, passageCount } = answer;
        if (passageCount > passages.length || nameCount > names.length) body.append(moreButton());
      },
      failed: () => put(words('searchFailed')),
    });
    const ask = (): void => {
      document.title = state.query.trim() === '' ? title : `${state.query} · ${title}`;
      for (const button of order.querySelectorAll('button')) {
        button.ariaPressed = String(button.value === state.sort);
      }
      const offer = panel.wanted(state.filters);
      run({ ...state, offer, names: firstNames + more, passages: step + more });
    };
    const searchAgain = (change: Partial<SearchState>): void => {
      state = { ...state, ...change };
      more = 0;
      history.replaceState(history.state, '', location.pathname + writeState(state));
      ask();
    };
    const panel = createFilterPanel(filterBox, {
      words,
      choose: (filters) => searchAgain({ filters }),
      askMentions: ask,
    });
    const moreButton = (): HTMLElement => {
      const button = element('button', { type: 'button', class: 'more' }, words('searchMore'));
      button.addEventListener('click', () => {
        more += step;
        ask();
      });
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
