import { element } from './element.ts';
import { recentSearches } from './search-recent.ts';

/** The parts of the search dialog that its script fills, as the template wrote them. */
export interface DialogParts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** Holds the results. */
  body: HTMLElement;
  /** Says for screen readers what was found. */
  status: HTMLElement;
  recent: HTMLElement;
  /** Leads to the search page. */
  all: HTMLAnchorElement;
}

/** Finds the parts of a dialog; `undefined` if one is missing. */
export function dialogParts(dialog: HTMLDialogElement): DialogParts | undefined {
  const form = dialog.querySelector<HTMLFormElement>('form[role="search"]');
  const field = dialog.querySelector('input');
  const body = dialog.querySelector<HTMLElement>('[data-search-results]');
  const status = dialog.querySelector<HTMLElement>('[role="status"]');
  const recent = dialog.querySelector<HTMLElement>('[data-search-recent]');
  const all = dialog.querySelector<HTMLAnchorElement>('[data-search-all]');
  if (!form || !field || !body || !status || !recent || !all) return undefined;
  return { form, field, body, status, recent, all };
}

/** The address of the search page with a query. */
export function searchAddress({ form }: DialogParts, query: string): string {
  return `${form.action}?q=${encodeURIComponent(query)}`;
}

/** The results as links, from top to bottom. */
export function resultLinks({ body }: DialogParts): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>('a[href]')];
}

/** Moves the focus between the field and the results, wrapping around at both ends. */
export function moveFocus(parts: DialogParts, step: 1 | -1): void {
  const stops = [parts.field, ...resultLinks(parts)];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  stops[(Math.max(here, 0) + step + stops.length) % stops.length]?.focus();
}

/** Shows the last searches on the site at `base`. */
export function showRecent(parts: DialogParts, base: string): void {
  const searches = recentSearches(base);
  parts.recent.hidden = searches.length === 0;
  const links = searches.map((query) => element('a', { href: searchAddress(parts, query) }, query));
  parts.recent
    .querySelector('span')
    ?.replaceChildren(...links.flatMap((link, at) => (at > 0 ? [', ', link] : [link])));
}
