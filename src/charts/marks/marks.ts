import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { KindId } from '../../model/ids/kind-id.ts';

/** Rounds a coordinate of a drawing to tenths of a pixel. */
export function round(value: number): number {
  // Adding zero turns negative zero into zero.
  return Math.round(value * 10) / 10 + 0;
}

/** Marks as a link to a page, if there is one. */
export function linked(href: string | undefined, content: ElementContent[]): Element {
  return href === undefined ? s('g', content) : s('a', { href }, content);
}

/** The mark of a kind; colour and shape come from the style sheet. */
export function kindMark(kind: KindId | undefined, [x, y]: readonly [number, number]): Element {
  return s('rect', {
    class: kind === undefined ? 'km' : `km kd k-${kind}`,
    x: round(x),
    y: round(y),
    width: 10,
    height: 10,
  });
}
