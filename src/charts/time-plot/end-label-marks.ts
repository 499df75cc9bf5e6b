import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from '../marks/marks.ts';
import { pathOf } from '../marks/path.ts';
import type { EndLabel } from './placed-lines.ts';

/** The marks of an end label in the colour of its series, with a leader if it is apart from the line. */
export function drawEndLabel({ id, name, value, color, x, y, leader }: EndLabel): Element[] {
  const isBoth = name !== undefined && value !== undefined;
  const words = [
    s('tspan', { class: 'b' }, name ?? value),
    ...(isBoth ? [' ', s('tspan', { dx: 2 }, value)] : []),
  ];
  return [
    ...(leader ? [s('path', { class: `leader c-${color}`, d: pathOf(leader) })] : []),
    s('text', { class: `halo lab t-${color}`, 'data-series': id, x: round(x), y: round(y) }, words),
  ];
}
