import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { drawRows } from '../../comparison/row-marks.ts';
import type { PlacedDumbbells } from './dumbbell-layout.ts';

/** The marks of placed dumbbells, below their legend. */
export function drawDumbbells(placed: PlacedDumbbells): ElementContent[] {
  return [drawLegend(placed.legend), ...drawRows(placed, 'dumbbell')];
}

function drawLegend({ first, last }: PlacedDumbbells['legend']): Element {
  const content = [
    s('circle', { class: 'stub main', cx: first.x, cy: 11, r: 4.5 }),
    s('text', { x: first.x + 10, y: 15.5 }, first.text),
    s('circle', { class: 'dot main', cx: last.x, cy: 11, r: 5 }),
    s('text', { x: last.x + 10, y: 15.5 }, last.text),
  ];
  return s('g', { class: 'rows legend' }, content);
}
