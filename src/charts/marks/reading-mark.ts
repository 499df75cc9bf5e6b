import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';

/** Marks of a value, with its reading as the title for pointers and screen readers, unless the marks say all of it. */
export function readingMark(
  reading: string | undefined,
  content: readonly ElementContent[],
  href?: string,
): Element {
  const children = [...(reading === undefined ? [] : [s('title', reading)]), ...content];
  return href === undefined
    ? s('g', { class: 'mark' }, children)
    : s('a', { class: 'mark', href }, children);
}
