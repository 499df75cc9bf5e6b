import { ownAddress } from '../page/own-address.ts';
import { writeAddress, type ListState } from './list-address.ts';

/** A column or link that sorts a list. */
export interface Sort {
  id: string;
  element: HTMLElement;
  link: HTMLAnchorElement;
  /** The order of the page if it is one of this sort, as addresses have it: `name`, `-date`. */
  own?: string | undefined;
}

/** Reads a column or link, and makes the words of a column a link. */
export function readSort(element: HTMLElement): Sort {
  const { sort = '', own } = element.dataset;
  return { id: sort, element, link: linkIn(element), own };
}

/** Shows whether the list is sorted by a column or link, and where a press leads. */
export function showSort(sort: Sort, state: ListState): void {
  markSort(sort, state.sort);
  sort.link.href = ownAddress() + writeAddress({ ...state, sort: nextSort(sort, state.sort) });
}

/** The link of a sort: the element itself, or one around the words of a heading. */
function linkIn(sort: HTMLElement): HTMLAnchorElement {
  if (sort instanceof HTMLAnchorElement) return sort;
  const link = document.createElement('a');
  link.append(...sort.childNodes);
  sort.append(link);
  return link;
}

/**
 * What a press on a sort asks for: its own order, then the other way round, then the order of the page; for that by which
 * the page is sorted, the order of the page and the other way round in turn.
 */
function nextSort({ id, element, own }: Sort, current: string | undefined): string | undefined {
  if (own) return (current ?? own) === own ? (own === id ? `-${id}` : id) : undefined;
  const [first, second] = 'high' in element.dataset ? [`-${id}`, id] : [id, `-${id}`];
  if (current === first) return second;
  return current === second ? undefined : first;
}

function markSort({ id, element, own }: Sort, current: string | undefined): void {
  const shown = current ?? own;
  const order = shown === id ? 'ascending' : shown === `-${id}` ? 'descending' : undefined;
  const isColumn = element instanceof HTMLTableCellElement;
  const name = isColumn ? 'aria-sort' : 'aria-current';
  if (order) element.setAttribute(name, isColumn ? order : 'true');
  else element.removeAttribute(name);
  element.dataset['order'] = order ?? '';
}
