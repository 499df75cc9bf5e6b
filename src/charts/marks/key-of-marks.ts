import type { Element } from 'hast';
import { h, s } from 'hastscript';

/** A mark of the drawing with what it stands for. */
export interface KeyEntry {
  /** Drawn in a box of `keyMark`. */
  mark: Element;
  text: string;
}

/** The box of a mark in a key. */
export const keyMark = { width: 18, height: 12 };

/** A key of marks below a drawing. */
export function keyOfMarks(entries: readonly KeyEntry[]): Element {
  const { width, height } = keyMark;
  const box = { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' };
  return h(
    'ul',
    { class: 'steps' },
    entries.map(({ mark, text }) => h('li', [s('svg', box, [mark]), text])),
  );
}
