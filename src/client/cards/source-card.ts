/** Letters of a quotation that fit on a card. */
const mostLetters = 260;

/**
 * Names the marks of sources, which are only numbers in the page.
 * @param reference The word for a reference, in the language of the page.
 */
export function nameMarks(reference: string): void {
  for (const mark of document.querySelectorAll('a.c:not([aria-label])'))
    mark.ariaLabel = nameOf(mark, reference);
}

/** A mark without its brackets. */
function nameOf(mark: Element, reference: string): string {
  return `${reference} ${mark.textContent.trim().slice(1, -1)}`;
}

/** Closes the boxes of values that have a source: its card replaces their short note. */
export function closeCitedBoxes(): void {
  for (const value of document.querySelectorAll('.val'))
    value.classList.toggle('closed', citedBeside(value) !== undefined);
}

/** The entry of the reference list that a mark leads to, or that of the mark right after a value. */
export function citedBeside(cited: Element): HTMLElement | undefined {
  const mark = cited.matches('a.c') ? cited : markAfter(cited);
  const id = mark?.getAttribute('href')?.match(/^#(ref-.+)/)?.[1];
  return (id && document.getElementById(decodeURIComponent(id))) || undefined;
}

/**
 * The card of a source: the number and place that a mark names, or the date of a value; the entry of the reference list,
 * with its links; and what the page quotes from it.
 * @param reference The word for a reference, in the language of the page.
 */
export function sourceCard(cited: Element, reference: string): HTMLElement | undefined {
  const entry = citedBeside(cited);
  if (!entry) return undefined;
  const card = document.createElement('div');
  card.className = 'card of-source';
  // Other cards are in the language of the site.
  const { lang, dir } = document.documentElement;
  card.lang = lang;
  card.dir = dir || 'ltr';
  card.append(headOf(cited, reference, entry), entryOf(entry), ...quotationsOf(entry, cited));
  // Keyboard users have these links in the reference list.
  for (const link of card.querySelectorAll('a')) link.tabIndex = -1;
  return card;
}

/** The mark right after a value, with no word in between but how sure the value is. */
function markAfter(value: Element): Element | undefined {
  const next = nodeAfter(value);
  const mark = next instanceof Element && next.matches('.assessed') ? nodeAfter(next) : next;
  return mark instanceof Element && mark.matches('a.c') ? mark : undefined;
}

function nodeAfter(node: Node): Node | null {
  const next = node.nextSibling;
  return next instanceof Text && next.data.trim() === '' ? next.nextSibling : next;
}

function headOf(cited: Element, reference: string, entry: Element): HTMLElement {
  const head = document.createElement('p');
  head.className = 'meta';
  const origin = cited.querySelector('.val-origin')?.textContent?.trim();
  head.textContent = origin
    ? withoutSource(origin.replace(/^\(|\)$/g, ''), entry.textContent?.trim() ?? '')
    : (cited.ariaLabel ?? nameOf(cited, reference));
  return head;
}

/** The date of a value without the source that the entry below it begins with. */
function withoutSource(origin: string, entry: string): string {
  // The comma of the language, which may be Arabic.
  const commas = [...origin.matchAll(/[,،] /g)];
  const before = commas.find(({ index }) => entry.startsWith(origin.slice(index + 2)));
  return before ? origin.slice(0, before.index) : origin;
}

/** The entry without its links back to the text. */
function entryOf(entry: Element): HTMLElement {
  const text = document.createElement('p');
  text.className = 'ref';
  // A reference may be in another language than the page.
  text.dir = 'auto';
  text.append(...entry.cloneNode(true).childNodes);
  for (const back of text.querySelectorAll('.back')) back.remove();
  return text;
}

/** The first quotation of the page from the source, unless the mark stands below it. */
function quotationsOf(entry: Element, cited: Element): HTMLElement[] {
  const marks = document.querySelectorAll(`figure.quote a.c[href="#${CSS.escape(entry.id)}"]`);
  const figure = [...marks].map((mark) => mark.closest('figure.quote'))[0];
  const words = figure?.querySelector('blockquote');
  if (!words || figure?.contains(cited)) return [];
  const quotation = document.createElement('blockquote');
  const text = words.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  quotation.textContent = text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
  quotation.lang = words.lang;
  quotation.dir = 'auto';
  return [quotation];
}
