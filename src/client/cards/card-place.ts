/** Space between the card and its link, and between the card and the window edge, in CSS pixels. */
const gap = 6;
const edge = 8;

/**
 * Places an open card below its link, or above it if there is no room below. A link can wrap over several lines; the
 * card aligns with the line under the pointer. The position is relative to the page, so the card scrolls with the text.
 * On narrow screens the style sheet pins it to the bottom of the window instead, and the page moves a link with the focus
 * up from under it.
 * @param pointedAt vertical position of the pointer, in CSS pixels from the top of the window.
 */
export function placeCard(card: HTMLElement, link: HTMLElement, pointedAt?: number): void {
  const box = link.getBoundingClientRect();
  const lines = [...link.getClientRects()];
  const isPointedAt = ({ top, bottom }: DOMRect): boolean =>
    pointedAt !== undefined && top <= pointedAt && pointedAt <= bottom;
  const line = lines.find(isPointedAt) ?? lines[0] ?? box;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = card;
  const isRightToLeft = getComputedStyle(link).direction === 'rtl';
  const wanted = isRightToLeft ? line.right - offsetWidth + 2 * edge : line.left - 2 * edge;
  const left = Math.max(edge, Math.min(wanted, clientWidth - offsetWidth - edge));
  const below = box.bottom + gap;
  const above = box.top - gap - offsetHeight;
  const top = below + offsetHeight > clientHeight && above >= 0 ? above : below;
  card.style.setProperty('--card-left', `${left + scrollX}px`);
  card.style.setProperty('--card-top', `${top + scrollY}px`);
  const isPinned = getComputedStyle(card).position === 'fixed';
  if (!isPinned || pointedAt !== undefined) return;
  const covered = box.bottom + edge - card.getBoundingClientRect().top;
  if (covered > 0) scrollBy(0, covered);
}
