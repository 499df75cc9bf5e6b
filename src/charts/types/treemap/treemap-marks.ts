/*
 * Classes that src/styles/charts/chart-fields.css styles, within `treemap`:
 *   area + main   a rectangle; in full colour if highlighted
 *   on            text on full colour
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { round } from '../../marks/marks.ts';
import { readingMark } from '../../marks/reading-mark.ts';
import type { PlacedArea, PlacedTreemap } from './treemap-layout.ts';

/** The marks of placed areas. */
export function drawTreemap({ areas }: PlacedTreemap): ElementContent[] {
  return [s('g', { class: 'treemap' }, areas.map(drawArea))];
}

function drawArea({ x, y, width, height, reading, isMain, href, lines }: PlacedArea): Element {
  const place = { x: round(x), y: round(y), width: round(width), height: round(height) };
  const look = isMain ? 'on' : 'ink';
  const texts = lines.map((line) =>
    s(
      'text',
      { class: line.isValue ? look : `${look} b`, x: round(line.x), y: round(line.y) },
      line.text,
    ),
  );
  const marks = [s('rect', { class: isMain ? 'area main' : 'area', ...place }), ...texts];
  return readingMark(reading, marks, href);
}
