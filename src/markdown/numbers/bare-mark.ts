import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/**
 * A number or letter with brackets, which pages do not show. In a copy, in reader modes and for links to words, the mark of
 * 1 after 2021 would otherwise make it 20211.
 */
export function bareMark(text: string): ElementContent[] {
  return [h('i', '['), { type: 'text', value: text }, h('i', ']')];
}
