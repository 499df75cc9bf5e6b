import { ownAddress } from '../page/own-address.ts';
import { wordsOf } from '../page/words.ts';
import { readAddress, writeAddress, type ListState } from './list-address.ts';
import { chosenMarks, readFilter, showFilter } from './list-filters.ts';
import { readGroups, showGroups } from './list-groups.ts';
import { orderRows, restoreRows, rowsOf } from './list-rows.ts';
import { readSort, showSort } from './list-sorts.ts';
import { narrowList } from './narrow-list.ts';

/** A list that readers sort and narrow. The address has what they chose. */
class ListView extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-rest]')];
    if (links.length === 0) return this.start();
    import('./rest-of-values.ts')
      .then(({ addRest }) => {
        for (const link of links) addRest(link);
      })
      // The values that the page shows work without the others.
      .catch((failure: unknown) => console.warn(failure))
      .finally(() => this.start());
  }

  /** Shows what the address says, and follows the reader. */
  private start(): void {
    const output = this.querySelector('output');
    const clear = this.querySelector<HTMLAnchorElement>('[data-clear]');
    if (!output || !clear) return;
    const words = wordsOf(this);
    const rows = rowsOf(this);
    const marks = rows.map((row) => row.marks);
    const groups = readGroups(this);
    const filters = [...this.querySelectorAll<HTMLElement>('[data-filter]')].map(readFilter);
    const sorts = [...this.querySelectorAll<HTMLElement>('[data-sort]')].map(readSort);
    const known = {
      sorts: new Set(sorts.map(({ id }) => id)),
      values: new Map(filters.map((filter) => [filter.id, new Set(filter.marks.keys())])),
      marks: new Map(filters.map((filter) => [filter.id, new Set(filter.marks.values())])),
    };

    let order: string | undefined;
    const sortBy = (next: string | undefined): void => {
      if (next === order) return;
      order = next;
      restoreRows(rows);
      const named = sorts.filter(({ id }) => id === next?.replace(/^-/, ''));
      const [by] = named.toSorted((a, b) => Number(isColumn(b)) - Number(isColumn(a)));
      if (by) orderRows(rows, by.element, next?.startsWith('-') === true);
    };
    const show = (state: ListState): void => {
      const { shown, counts } = narrowList(marks, known.marks, chosenMarks(filters, state));
      for (const [at, { element }] of rows.entries()) element.hidden = !shown[at];
      sortBy(state.sort);
      showGroups(groups, order !== undefined);
      for (const sort of sorts) showSort(sort, state);
      for (const filter of filters) showFilter(filter, state, counts);
      const count = shown.filter(Boolean).length;
      const total = rows.length;
      output.textContent = count < total ? words('entriesShown', { count, total }) : '';
      clear.href = ownAddress() + writeAddress({ ...state, picks: new Map() });
      const hadFocus = clear === document.activeElement;
      clear.hidden = state.picks.size === 0;
      // The link goes with what it clears, and the focus to where a reader chooses anew.
      if (clear.hidden && hadFocus) filters[0]?.summary.focus();
    };
    const follow = (): void => show(readAddress(location.search, known.sorts, known.values));

    this.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element && event.target.closest('a');
      if (!link || !changesList(link)) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      follow();
    });
    addEventListener('popstate', follow);
    follow();
  }
}

/** The heading of a column, which finds keys by its place. */
function isColumn({ element }: { element: HTMLElement }): boolean {
  return element instanceof HTMLTableCellElement;
}

/** Whether a link changes the list instead of leading away. */
function changesList(link: Element): boolean {
  return link.matches('[data-value], [data-clear], [data-sort], [data-sort] > a');
}

customElements.define('dossier-list', ListView);
