/*
 * Classes that src/styles/charts/chart-bars.css styles, within `rows`:
 *   bar + main, plain       a bar: highlighted, other
 *   link + main, plain      the line between two values of a row
 *   stub, dot + main, plain the open mark of the first value, the full one of the second
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { XY } from '../labels/place-label.ts';
import { hairlines } from '../marks/hairlines.ts';
import { round } from '../marks/marks.ts';
import { readingMark } from '../marks/reading-mark.ts';
import type { PlacedRow, PlacedRows } from './row-layout.ts';

/** The marks of rows: bars from zero, dots on a scale without zero, or dumbbells. */
export function drawRows(placed: PlacedRows, shape: 'bar' | 'dot' | 'dumbbell'): ElementContent[] {
  const { rows, grid, zero, top, bottom } = placed;
  const rule = (x: number, from: number, to: number): XY[] => [
    [x, from],
    [x, to],
  ];
  const content = [
    ...hairlines(
      'grid',
      grid.map(({ x }) => rule(x, top, bottom)),
    ),
    ...grid.flatMap(({ x, label }) =>
      label === undefined
        ? []
        : s('text', { x: round(x), y: round(bottom + 16), 'text-anchor': 'middle' }, label),
    ),
    ...hairlines(
      'base',
      (zero?.pieces ?? []).map(([from, to]) => rule(zero?.x ?? 0, from, to)),
    ),
    ...rows.map((row) => drawRow(row, shape)),
  ];
  return [s('g', { class: 'rows' }, content)];
}

function drawRow(row: PlacedRow, shape: 'bar' | 'dot' | 'dumbbell'): Element {
  const { name, reading, isMain, nameY, y, labels, note } = row;
  const weight = isMain ? 'main' : 'plain';
  return readingMark(reading, [
    s('text', { class: isMain ? 'halo b ink' : 'halo ink', x: 0, y: round(nameY) }, name),
    ...marksOf(row, shape, weight),
    ...labels.map(({ text, x, anchor, isEnd }) =>
      s(
        'text',
        {
          class: isEnd ? 'halo b ink' : 'halo',
          x: round(x),
          y: round(y + 4.5),
          'text-anchor': anchor === 'start' ? undefined : anchor,
        },
        text,
      ),
    ),
    ...(note
      ? [
          s(
            'text',
            { class: 'halo', x: round(note.x), y: round(note.y), 'text-anchor': 'end' },
            note.text,
          ),
        ]
      : []),
  ]);
}

function marksOf({ startX, endX, y }: PlacedRow, shape: string, weight: string): Element[] {
  if (shape === 'bar') {
    const [x, end] = [Math.min(startX, endX), Math.max(startX, endX)];
    const place = { x: round(x), y: round(y - 7), width: round(end - x), height: 14 };
    return [s('rect', { class: `bar ${weight}`, ...place })];
  }
  const dot = s('circle', { class: `dot ${weight}`, cx: round(endX), cy: round(y), r: 5 });
  if (shape === 'dot') return [dot];
  return [
    s('line', {
      class: `link ${weight}`,
      x1: round(startX),
      x2: round(endX),
      y1: round(y),
      y2: round(y),
    }),
    s('circle', { class: `stub ${weight}`, cx: round(startX), cy: round(y), r: 4.5 }),
    dot,
  ];
}
