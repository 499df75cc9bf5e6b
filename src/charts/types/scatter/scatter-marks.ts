/*
 * Classes that src/styles/charts/chart-fields.css styles, within `scatter`:
 *   pt   a point
 * Those of chart-axes.css and chart-series.css:
 *   grid, base, tick   hairlines: of the vertical scale, its base line, the horizontal scale
 *   t-1, t-0           the fill of points and names: in colour, or grey if others are highlighted
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { round } from '../../marks/marks.ts';
import { readingMark } from '../../marks/reading-mark.ts';
import type { PlacedPoint, PlacedScatter } from './scatter-layout.ts';

/** The marks of a placed scatter plot, from back to front. */
export function drawScatter(placed: PlacedScatter): ElementContent[] {
  const { names, points } = placed;
  const content = [
    ...drawYTicks(placed),
    ...drawXTicks(placed),
    s('text', { class: 'ink', x: names.y.x, y: names.y.y }, names.y.text),
    s('text', { class: 'ink end', x: names.x.x, y: names.x.y }, names.x.text),
    ...points.map(drawPoint),
  ];
  return [s('g', { class: 'scatter' }, content)];
}

function drawYTicks({ yTicks, width }: PlacedScatter): Element[] {
  return yTicks.flatMap(({ y, label, isBase }) => {
    const line = { x1: 0, x2: width, y1: round(y), y2: round(y) };
    return [
      s('line', { class: isBase ? 'base' : 'grid', ...line }),
      s('text', { class: 'halo', x: 0, y: round(y - 4) }, label),
    ];
  });
}

function drawXTicks({ xTicks, bottom }: PlacedScatter): Element[] {
  return xTicks.flatMap(({ x, label }) => [
    s('line', { class: 'tick', x1: round(x), x2: round(x), y1: bottom, y2: bottom + 6 }),
    ...(label === undefined
      ? []
      : [s('text', { class: 'mid', x: round(x), y: bottom + 19 }, label)]),
  ]);
}

function drawPoint({ x, y, radius, reading, isMain, color, label, href }: PlacedPoint): Element {
  const point = s('circle', { class: `pt t-${color}`, cx: round(x), cy: round(y), r: radius });
  if (!label) return readingMark(reading, [point]);
  const look = isMain ? 'halo b t-1' : 'halo ink';
  const place = { x: round(label.x), y: round(label.y), 'text-anchor': label.anchor };
  return readingMark(reading, [point, s('text', { class: look, ...place }, label.text)], href);
}
