import type { LaterParts } from '../../model/later-parts.ts';

/**
 * Puts into a page the cards, tables, values and words that it was sent without (src/outputs/later/). Without a network,
 * links to tables stay links.
 * @param file Address of the parts, relative to the page.
 */
export async function completePage(file: string): Promise<void> {
  const response = await fetch(new URL(file, location.href));
  if (!response.ok) throw new Error(`The host answered ${response.status}.`);
  const { edition, cards = '', tables, values, words }: LaterParts = await response.json();
  if (!file.endsWith(`?${edition}`))
    throw new Error('The site has changed since this page was opened.');
  const template = document.querySelector<HTMLTemplateElement>('template[data-later]');
  if (template) template.innerHTML = cards;
  for (const [at, link] of each('a.tbl').entries())
    if (link instanceof HTMLAnchorElement) link.replaceWith(tableBelow(link, tables[at] ?? ''));
  for (const [at, scale] of each('.scale').entries())
    addAttributes(scale, `data-values="${values[at] ?? ''}"`);
  for (const [at, speaker] of each('dossier-search, dossier-edition').entries())
    addAttributes(speaker, words[at] ?? '');
}

/** The elements that lack something. */
function each(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`:is(${selector})[data-later]`)];
}

/** Adds attributes that are written as in HTML. */
function addAttributes(element: HTMLElement, written: string): void {
  const holder = document.createElement('template');
  holder.innerHTML = `<i ${written}></i>`;
  for (const { name, value } of holder.content.querySelector('i')?.attributes ?? [])
    element.setAttribute(name, value);
}

/** A table that opens where the link to it was. */
function tableBelow(link: HTMLAnchorElement, table: string): HTMLDetailsElement {
  const details = document.createElement('details');
  details.className = 'tbl';
  const summary = document.createElement('summary');
  summary.textContent = link.textContent;
  details.innerHTML = table;
  details.prepend(summary);
  // A tap that waited for this code comes to the link.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    details.open = true;
  });
  if (document.activeElement === link) queueMicrotask(() => summary.focus());
  return details;
}
