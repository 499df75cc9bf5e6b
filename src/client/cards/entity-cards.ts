import { placeCard } from './card-place.ts';

/*
 * A card beside a link to an entity: on hover, on focus from the keyboard, on the first tap. The page brings the cards
 * of all it links to, so that one opens without the network, from a folder as well.
 */
const template = document.querySelector<HTMLTemplateElement>('template[data-cards]');
const cards = new Map(
  [...(template?.content.querySelectorAll<HTMLElement>('.card') ?? [])].map((card) => [
    card.querySelector('a')?.getAttribute('href') ?? '',
    card,
  ]),
);

/** How long a pointer or the focus rests on a link before its card opens, and on nothing before it closes. */
const [openAfter, closeAfter] = [250, 200];

const box = document.createElement('div');
box.id = 'entity-card';
box.role = 'tooltip';
box.popover = 'manual';
box.lang = template?.lang ?? '';

let shown: HTMLAnchorElement | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
let pointer = '';

// An old browser without popovers has the links, which is enough.
if (template && 'showPopover' in box) {
  document.body.append(box);
  followPointer();
  followFocus();
  followTaps();
  addEventListener('pagehide', hide);
  addEventListener('resize', hide);
}

function followPointer(): void {
  document.addEventListener('pointerover', ({ target, pointerType, clientY }) => {
    if (pointerType === 'touch') return;
    const link = linkAt(target);
    if (link && link === shown) clearTimeout(waiting);
    else if (link) after(openAfter, () => show(link, clientY));
    else if (isInCard(target) || isFocused(shown)) clearTimeout(waiting);
    else after(closeAfter, hide);
  });
  document.documentElement.addEventListener('pointerleave', () => after(closeAfter, hide));
}

function followFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (isFocused(link)) after(openAfter, () => show(link));
    else if (shown) after(closeAfter, hide);
  });
  document.addEventListener('focusout', () => after(closeAfter, hide));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** The first tap shows the card, the second one, or one on the name in the card, leads to the page. */
function followTaps(): void {
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    pointer = pointerType;
    if (pointerType === 'touch' && !isInCard(target) && linkAt(target) !== shown) hide();
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    // A click by a key has no count, and is no tap.
    if (!link || link === shown || pointer !== 'touch' || event.detail === 0) return;
    if (show(link, event.clientY)) event.preventDefault();
  });
}

/** Shows the card of a link, and says whether it has one. `y` is where on the window it was pointed at. */
function show(link: HTMLAnchorElement, y?: number): boolean {
  clearTimeout(waiting);
  const card = cards.get(addressOf(link));
  if (!card) return false;
  shown?.removeAttribute('aria-describedby');
  shown = link;
  link.setAttribute('aria-describedby', box.id);
  box.replaceChildren(card.cloneNode(true));
  box.showPopover();
  placeCard(box, link, y);
  return true;
}

function hide(): void {
  clearTimeout(waiting);
  if (!shown) return;
  shown.removeAttribute('aria-describedby');
  shown = undefined;
  box.hidePopover();
}

function after(milliseconds: number, act: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(act, milliseconds);
}

/** The page a link leads to, whichever place on it. */
function addressOf(link: HTMLAnchorElement): string {
  return link.getAttribute('href')?.replace(/#.*/, '') ?? '';
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.ent');
  return link && cards.has(addressOf(link)) ? link : undefined;
}

function isFocused(link: HTMLAnchorElement | undefined): link is HTMLAnchorElement {
  return link?.matches(':focus-visible') ?? false;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Node && box.contains(target);
}
