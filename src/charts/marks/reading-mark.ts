import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';

/** Marks that stand for a value, with their reading in words as the title that pointers and readers find. */
export function readingMark(
  reading: string,
  content: readonly ElementContent[],
  href?: string,
): Element {
  const children = [s('title', reading), ...content];
  return href === undefined
    ? s('g', { class: 'mark' }, children)
    : s('a', { class: 'mark', href }, children);
}
