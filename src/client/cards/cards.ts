import sheet from '../../styles/sheets/card.css?url';
import { addSheet } from '../page/add-sheet.ts';
import { placeCard } from './card-place.ts';
import { citedBeside, closeCitedBoxes, nameMarks, sourceCard } from './source-card.ts';

const template = document.querySelector<HTMLTemplateElement>('template[data-cards]');
/** The cards by the addresses of their entities. */
const cards = new Map<string, HTMLElement>();

/** Milliseconds that the pointer or focus rests on a link before its card opens, and off it before the card closes. */
const [openAfter, closeAfter] = [250, 200];

const box = document.createElement('div');
box.id = 'entity-card';
box.role = 'tooltip';
box.popover = 'manual';
box.lang = template?.lang ?? '';
box.dir = template?.dir ?? '';

/** The subject of the open card: a link, a mark, or the value before a mark. */
let shown: HTMLElement | undefined;
/** What opens or closes a card shortly, and the link whose card it opens. */
let waiting: ReturnType<typeof setTimeout> | undefined;
let coming: HTMLElement | undefined;
let pointer = '';

/**
 * Shows a card beside a link to an entity, and beside the mark of a source, on hover, keyboard focus or first tap. The
 * page has the cards of every entity it links to by then, and its references, so that they open without a request.
 * @param sign What the reader did first on the page.
 */
export async function start(sign: Event): Promise<void> {
  // Browsers without popovers get plain links.
  if (!template || !('showPopover' in box)) return;
  await addSheet(sheet);
  for (const card of template.content.querySelectorAll<HTMLElement>('.card'))
    cards.set(card.querySelector('a')?.getAttribute('href') ?? '', card);
  nameMarks(template.dataset['reference'] ?? '');
  closeCitedBoxes();
  // Within a landmark, as all that pages say.
  (document.querySelector('main') ?? document.body).append(box);
  followPointer();
  followFocus();
  followTaps();
  addEventListener('pagehide', hide);
  addEventListener('resize', hide);
  if (!isTouch(sign)) showFirst();
}

/** The pointer or the focus may have come to a link before this code did. */
function showFirst(): void {
  const link = linkAt([...document.querySelectorAll(':hover, :focus-visible')].at(-1) ?? null);
  if (link) openSoon(link);
}

function followPointer(): void {
  document.addEventListener('pointerover', ({ target, pointerType, clientY }) => {
    if (pointerType === 'touch') return;
    const link = linkAt(target);
    if (link && link === shown) stay();
    else if (link) openSoon(link, clientY);
    else if (isInCard(target)) stay();
    else leave();
  });
  document.documentElement.addEventListener('pointerleave', leave);
}

function followFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (isFocused(link)) openSoon(link);
    // A press on the card gives its link the focus, and may take longer than the card would stay.
    else if (isInCard(target)) stay();
    else if (shown) closeSoon();
  });
  document.addEventListener('focusout', closeSoon);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** The first tap opens the card. A second tap, or a tap on the name in the card, follows the link. */
function followTaps(): void {
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    pointer = pointerType;
    if (pointerType === 'touch' && !isInCard(target) && linkAt(target) !== shown) hide();
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    // Older browsers tell only at the start of a press by what it is made.
    const isTap = isTouch(event) || pointer === 'touch';
    // A click made with the keyboard has a `detail` of 0 and is not a tap.
    if (!link || link === shown || !isTap || event.detail === 0) return;
    if (show(link, event.clientY)) event.preventDefault();
  });
}

/**
 * Shows the card of a link and returns whether it has one. `y` is the vertical position of the pointer in the window.
 */
function show(link: HTMLElement, y?: number): boolean {
  stay();
  const card = cardOf(link);
  if (!card) return false;
  shown?.removeAttribute('aria-describedby');
  shown = link;
  link.setAttribute('aria-describedby', box.id);
  box.replaceChildren(card);
  box.showPopover();
  placeCard(box, link, y);
  return true;
}

function hide(): void {
  stay();
  if (!shown) return;
  shown.removeAttribute('aria-describedby');
  shown = undefined;
  box.hidePopover();
}

/** Opens a card shortly. */
function openSoon(link: HTMLElement, y?: number): void {
  stay();
  coming = link;
  waiting = setTimeout(() => show(link, y), openAfter);
}

/** Closes the card shortly. */
function closeSoon(): void {
  stay();
  waiting = setTimeout(hide, closeAfter);
}

/**
 * The pointer is on no link. The card of the focused link stays, or still comes: to show that link, the page may have
 * moved under a pointer that rests.
 */
function leave(): void {
  if (isFocused(shown)) stay();
  else if (!isFocused(coming)) closeSoon();
}

/** Neither opens nor closes a card, unless asked again. */
function stay(): void {
  clearTimeout(waiting);
  coming = undefined;
}

/** The card of an entity or a source, made anew for each time it is shown. */
function cardOf(link: HTMLElement): Node | undefined {
  return (
    cards.get(addressOf(link))?.cloneNode(true) ??
    sourceCard(link, template?.dataset['reference'] ?? '')
  );
}

/** The address of the page that a link leads to, without the fragment. */
function addressOf(link: HTMLElement): string {
  return link.getAttribute('href')?.replace(/#.*/, '') ?? '';
}

function linkAt(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const link = target.closest<HTMLElement>('a.ent');
  if (link && cards.has(addressOf(link))) return link;
  const cited = target.closest<HTMLElement>('a.c, .val');
  return cited && citedBeside(cited) ? cited : undefined;
}

function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

function isFocused(link: HTMLElement | undefined): link is HTMLElement {
  return link?.matches(':focus-visible') ?? false;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Node && box.contains(target);
}
