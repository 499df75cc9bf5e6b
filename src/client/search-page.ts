import { createSearchEngine } from './search-engine.ts';
import { filterNames, filterSections } from './search-filters.ts';
import type { SearchFilters } from './search-index.ts';
import { rememberSearch } from './search-recent.ts';
import { countText, element, resultSections } from './search-results.ts';
import { createSearchRunner } from './search-runner.ts';
import { wordsOf } from './search-words.ts';

/** Passages shown at first, and added by "More results". */
const step = 10;

/** The page of the search: the address says what is searched, and follows what is typed. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('[data-search-field]');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const filterBox = this.querySelector<HTMLElement>('[data-search-filters]');
    const body = this.querySelector<HTMLElement>('[data-search-results]');
    const start = this.querySelector<HTMLElement>('[data-search-start]');
    if (!field || !status || !filterBox || !body || !start) return;

    const base = document.documentElement.dataset['base'] ?? '/';
    const title = document.title;
    const words = wordsOf(this);
    let filters: SearchFilters = {};
    let passages = step;
    const put = (text: string, ...sections: HTMLElement[]): void => {
      status.textContent = text;
      body.ariaBusy = null;
      body.replaceChildren(...sections);
      start.hidden = sections.length > 0;
    };
    const run = createSearchRunner(createSearchEngine(base), {
      empty: () => {
        filterBox.replaceChildren();
        put(words('searchHint'));
      },
      loading: () => {
        body.ariaBusy = 'true';
        if (body.childElementCount === 0) status.textContent = words('searchLoading');
      },
      answer: (answer) => {
        put(countText(answer, words), ...resultSections(answer, words, 'h2'));
        filterBox.replaceChildren(...filterSections(answer, filters, words, choose));
        if (answer.passages.length === passages && answer.passageCount > passages) {
          body.append(moreButton());
        }
      },
      failed: () => put(words('searchFailed')),
    });
    const ask = (): void => {
      document.title = field.value.trim() === '' ? title : `${field.value} · ${title}`;
      run({ query: field.value, filters, names: 12, passages });
    };
    const askAnew = (): void => {
      passages = step;
      history.replaceState(history.state, '', addressOf(field.value, filters));
      ask();
    };
    const choose = (chosen: SearchFilters): void => {
      filters = chosen;
      askAnew();
    };
    const moreButton = (): HTMLElement => {
      const button = element('button', { type: 'button', class: 'more' }, words('searchMore'));
      button.addEventListener('click', () => {
        passages += step;
        ask();
      });
      return button;
    };
    const readAddress = (): void => {
      const query = new URLSearchParams(location.search);
      field.value = query.get('q') ?? '';
      filters = Object.fromEntries(
        filterNames.flatMap((name) => {
          const value = query.get(name);
          return value ? [[name, value]] : [];
        }),
      );
      ask();
    };

    field.addEventListener('input', askAnew);
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(base, field.value);
      askAnew();
    });
    body.addEventListener('click', () => rememberSearch(base, field.value));
    addEventListener('popstate', readAddress);
    readAddress();
    if (field.value === '') field.focus({ preventScroll: true });
  }
}

customElements.define('dossier-search-page', SearchPage);

function addressOf(query: string, filters: SearchFilters): string {
  const parameters = new URLSearchParams({ ...(query !== '' && { q: query }), ...filters });
  return `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`;
}
