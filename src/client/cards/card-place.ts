/** Room between the card and its link, and between the card and the edge of the window, in CSS pixels. */
const gap = 6;
const edge = 8;

/**
 * Puts an open card under its link, or above where there is no room below, and beside the line that was pointed at: a
 * link may go over several. The place is on the page, so that the card moves with the text. On a narrow screen the
 * style sheet puts it at the foot of the window instead.
 * @param pointedAt where the pointer is, from the top of the window.
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
}
