import sheet from '../../styles/sheets/search-dialog.css?url';
import { addSheet } from '../page/add-sheet.ts';
import { createBackgroundSearch } from './search-background.ts';
import type { SearchAnswer } from './engine/search-request.ts';
import { recentSearches, rememberSearch } from './search-recent.ts';
import { element } from './element.ts';
import { dialogLimits } from './search-limits.ts';
import { countText, resultSections } from './search-results.ts';
import { createSearchRunner } from './search-runner.ts';
import { wordsOf } from '../page/words.ts';

const base = document.documentElement.dataset['base'] ?? '/';
const enlivened = new WeakSet<HTMLDialogElement>();

/** Makes the dialog work: results while typing, keyboard control, recent searches. */
export function enliven(host: HTMLElement, dialog: HTMLDialogElement): void {
  const form = dialog.querySelector<HTMLFormElement>('form[role="search"]');
  const field = dialog.querySelector('input');
  const body = dialog.querySelector<HTMLElement>('[data-search-results]');
  const status = dialog.querySelector<HTMLElement>('[role="status"]');
  const recent = dialog.querySelector<HTMLElement>('[data-search-recent]');
  const all = dialog.querySelector<HTMLAnchorElement>('[data-search-all]');
  if (!form || !field || !body || !status || !recent || !all) return;
  showRecent();
  if (enlivened.has(dialog)) return;
  enlivened.add(dialog);
  void addSheet(sheet);

  const words = wordsOf(host);
  let shown: SearchAnswer | undefined;
  const run = createSearchRunner(createBackgroundSearch(base), {
    empty: () => put(words('searchHint')),
    loading: () => {
      body.ariaBusy = 'true';
      if (!shown) put(words('searchLoading'));
    },
    answer: (answer) => {
      shown = answer;
      body.ariaBusy = null;
      status.textContent = countText(answer, words);
      const sections = resultSections(answer, words);
      if (sections.length === 0) return put(countText(answer, words));
      // The status is for screen readers; here it also says what was searched instead.
      const hint = element('p', { class: 'hint' }, countText(answer, words));
      body.replaceChildren(...(answer.corrected === undefined ? [] : [hint]), ...sections);
    },
    failed: () => put(words('searchFailed')),
  });
  const ask = (): void => {
    all.href = `${form.action}?q=${encodeURIComponent(field.value)}`;
    run({ query: field.value, limits: dialogLimits, isSparing: true });
  };

  field.addEventListener('input', ask);
  dialog.addEventListener('keydown', (event) => {
    // The keys belong to the input method, which uses them to choose Chinese characters, for example.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // In a search field, the first Escape would clear the field instead of closing the dialog.
      event.preventDefault();
      dialog.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      all.click();
    } else if (event.key === 'Enter' && event.target === field) {
      const first = links()[0];
      // The results shown belong to an earlier query, so the form leads to the search page instead.
      if (!first || shown?.query !== field.value) return;
      event.preventDefault();
      first.click();
    } else if (event.key.length === 1 && !event.metaKey && !event.ctrlKey && !event.altKey) {
      if (event.target !== field) field.focus();
    }
  });
  form.addEventListener('submit', () => rememberSearch(base, field.value));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    if (event.target instanceof Element && event.target.closest('a')) {
      rememberSearch(base, field.value);
      // A link within the page would leave the dialog open on top of it.
      dialog.close();
    }
  });
  if (field.value.trim() === '') put(words('searchHint'));
  else ask();

  function put(text: string): void {
    shown = undefined;
    if (body) body.ariaBusy = null;
    if (status) status.textContent = text;
    body?.replaceChildren(element('p', { class: 'hint' }, text));
  }

  function links(): HTMLElement[] {
    return [...(body?.querySelectorAll<HTMLElement>('a[href]') ?? [])];
  }

  /** Moves the focus between the field and the results, wrapping around at both ends. */
  function move(step: 1 | -1): void {
    const stops = [field, ...links()];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    stops[(Math.max(here, 0) + step + stops.length) % stops.length]?.focus();
  }

  function showRecent(): void {
    if (!recent || !form) return;
    const searches = recentSearches(base);
    recent.hidden = searches.length === 0;
    recent
      .querySelector('span')
      ?.replaceChildren(
        ...searches.flatMap((query, place) => [
          ...(place > 0 ? [', '] : []),
          element('a', { href: `${form.action}?q=${encodeURIComponent(query)}` }, query),
        ]),
      );
  }
}
