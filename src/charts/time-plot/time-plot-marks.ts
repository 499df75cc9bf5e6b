/*
 * Classes that chart-axes.css and chart-events.css of src/styles/charts/ style:
 *   grid, base, tick   hairlines: of the scale, its base line, the time axis
 *   mk, ev, evc, evn   an event: group, dotted line, disc, number; `n-1` … links it with the legend
 */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { XY } from '../labels/place-label.ts';
import { hairlines } from '../marks/hairlines.ts';
import { round } from '../marks/marks.ts';
import { discRadius } from './place-events.ts';
import type { PlacedTimePlot } from './time-plot.ts';

/** The marks behind the values: grid, time axis, the lines of events. */
export function drawBehind(placed: PlacedTimePlot): Element[] {
  return [...drawGrid(placed), ...drawTicks(placed), ...drawEventLines(placed)];
}

/** The numbered discs of events, on top of all other marks. */
export function drawEvents({ events }: PlacedTimePlot): Element[] {
  return events.map(({ disc: { x, y }, number, title }) =>
    s('g', { class: `mk n-${number}` }, [
      s('title', title),
      s('circle', { class: 'evc', cx: round(x), cy: round(y), r: discRadius }),
      s('text', { class: 'evn', x: round(x), y: round(y + 4) }, String(number)),
    ]),
  );
}

function drawGrid({ grid, left, right }: PlacedTimePlot): Element[] {
  const across = (isWanted: (line: { isBase: boolean }) => boolean): XY[][] =>
    grid.filter(isWanted).map(({ y }) => [
      [left, y],
      [right, y],
    ]);
  return [
    ...hairlines(
      'grid',
      across(({ isBase }) => !isBase),
    ),
    ...hairlines(
      'base',
      across(({ isBase }) => isBase),
    ),
    ...grid.map(({ y, label }) => s('text', { class: 'halo', x: left, y: round(y - 4) }, label)),
  ];
}

function drawTicks({ ticks, bottom }: PlacedTimePlot): Element[] {
  return [
    ...hairlines(
      'tick',
      ticks.map(({ x }) => [
        [x, bottom],
        [x, bottom + 6],
      ]),
    ),
    ...ticks.flatMap(({ label, labelX }) =>
      label === undefined ? [] : s('text', { x: round(labelX), y: round(bottom + 17) }, label),
    ),
  ];
}

function drawEventLines({ events, bottom }: PlacedTimePlot): Element[] {
  return events.map(({ x, disc: { y }, number }) =>
    s('line', {
      class: `ev n-${number}`,
      x1: round(x),
      x2: round(x),
      y1: round(y + discRadius),
      y2: round(bottom),
    }),
  );
}
