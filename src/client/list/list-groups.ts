import { writeCount } from '../page/words.ts';

/** A part of a list, such as a letter or a year, with its number of rows and the links of the page to it. */
export interface ListGroup {
  element: HTMLElement;
  numbers: Element[];
  links: HTMLElement[];
}

/** Reads the groups of a list. The numbers of rows in the page have `data-rows`. */
export function readGroups(list: Element): ListGroup[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')].map(
    (link) => ({
      item: link.closest('li') ?? link,
      target: document.getElementById(decodeURIComponent(link.hash.slice(1))),
    }),
  );
  return [...list.querySelectorAll<HTMLElement>('[data-group]')].map((element) => {
    const own = links.filter(({ target }) => element.contains(target)).map(({ item }) => item);
    const numbers = [element, ...own].flatMap((part) => [...part.querySelectorAll('[data-rows]')]);
    return { element, numbers, links: own };
  });
}

/** Says how many rows each group shows, and hides those without, with the links to them. A sorted list has no groups. */
export function showGroups(groups: readonly ListGroup[], isSorted: boolean): void {
  for (const { element, numbers, links } of groups) {
    const { length } = element.querySelectorAll('[data-row]:not([hidden])');
    element.hidden = length === 0;
    element.toggleAttribute('data-flat', isSorted);
    for (const number of numbers) number.textContent = writeCount(length, number);
    for (const link of links) link.hidden = length === 0 || isSorted;
  }
}
