import type { Element } from 'hast';
import { h } from 'hastscript';

/** The unit in the head of a column, in one piece if the head has several lines. */
export function unitOfHead(unit: string): Element {
  return h('small', ` ${unit.replaceAll(' ', '\u00a0')}`);
}
