/*
 * Classes that chart-marks.css and chart-events.css of src/styles/charts/ style:
 *   grid, base, tick   hairlines: of the scale, its base line, the time axis
 *   mk, ev, evc, evn   an event: group, dotted line, disc, number; `n-1` … links it with the legend
 */
import type { Element } from 'hast';
import { s } from 'hastscript';
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
  return grid.flatMap(({ y, label, isBase }) => [
    s('line', {
      class: isBase ? 'base' : 'grid',
      x1: left,
      x2: round(right),
      y1: round(y),
      y2: round(y),
    }),
    s('text', { class: 'halo', x: left, y: round(y - 4) }, label),
  ]);
}

function drawTicks({ ticks, bottom }: PlacedTimePlot): Element[] {
  return ticks.flatMap(({ x, label, labelX }) => [
    s('line', {
      class: 'tick',
      x1: round(x),
      x2: round(x),
      y1: round(bottom),
      y2: round(bottom + 6),
    }),
    ...(label === undefined ? [] : [s('text', { x: round(labelX), y: round(bottom + 17) }, label)]),
  ]);
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
