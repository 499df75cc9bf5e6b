import type { Element } from 'hast';
import { h } from 'hastscript';

/** A table that scrolls by itself where it is wider than the page, with a caption for screen readers. */
export function scrollTable(caption: string, heads: readonly Element[], body: Element): Element {
  return h('div', { class: 'scroll', tabIndex: 0, role: 'group', ariaLabel: caption }, [
    h('table', [h('caption', { class: 'sr' }, caption), h('thead', [h('tr', [...heads])]), body]),
  ]);
}
