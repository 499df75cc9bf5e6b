import type { Element } from 'hast';
import { h, s } from 'hastscript';

/** A mark of the drawing with its meaning. */
export interface LegendEntry {
  /** Drawn in a box of the size `legendMark`. */
  mark: Element;
  text: string;
}

/** Size of a mark in a legend, in pixels. */
export const legendMark = { width: 18, height: 12 };

/** A legend of marks below a drawing. */
export function marksLegend(entries: readonly LegendEntry[]): Element {
  const { width, height } = legendMark;
  const box = { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' };
  return h(
    'ul',
    { class: 'steps' },
    entries.map(({ mark, text }) => h('li', [s('svg', box, [mark]), text])),
  );
}
