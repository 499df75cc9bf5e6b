/*
 * Classes that src/styles/charts/chart-timeline.css styles, within `timeline`:
 *   act + main, span   the mark of an event, and the bar of a month or year; in full colour if highlighted
 *   sum                the circle of a sum of money
 *   hit                an invisible rectangle for the pointer
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { linked, round } from '../../marks/marks.ts';
import { readingMark } from '../../marks/reading-mark.ts';
import {
  markReach,
  type PlacedLane,
  type PlacedMark,
  type PlacedTimeline,
} from './timeline-layout.ts';

/** The marks of placed lanes, on the time axis. */
export function drawTimeline(placed: PlacedTimeline): ElementContent[] {
  const content = [...drawTicks(placed), ...placed.lanes.flatMap((lane) => drawLane(lane, placed))];
  return [s('g', { class: 'timeline' }, content)];
}

function drawTicks({ ticks, bottom }: PlacedTimeline): Element[] {
  return ticks.flatMap(({ x, label, labelX }) => [
    s('line', { class: 'tick', x1: round(x), x2: round(x), y1: 0, y2: bottom + 6 }),
    ...(label === undefined ? [] : [s('text', { x: round(labelX), y: bottom + 17 }, label)]),
  ]);
}

function drawLane(
  { title, href, name, y, marks }: PlacedLane,
  { left, right }: PlacedTimeline,
): Element[] {
  return [
    s('line', { class: 'grid', x1: round(left), x2: right, y1: round(y), y2: round(y) }),
    linked(href, [
      ...(name.lines.length === 1 && name.lines[0]?.text === title ? [] : [s('title', title)]),
      ...name.lines.map((line) => {
        const place = { x: name.x, y: round(line.y), 'text-anchor': name.anchor };
        return s('text', { class: 'halo b ink', ...place }, line.text);
      }),
    ]),
    ...marks.map((mark) => drawMark(mark, y)),
  ];
}

function drawMark(
  { reading, href, isMain, x, until = x, radius, label }: PlacedMark,
  y: number,
): Element {
  const look = isMain ? 'act main' : 'act';
  const [x1, x2] = [round(x), round(until)];
  const marks = [
    drawHitArea(x, until, y),
    ...(radius === undefined
      ? []
      : [s('circle', { class: 'sum', cx: x1, cy: round(y), r: round(radius) })]),
    s('line', { class: look, x1, x2: x1, y1: round(y - markReach), y2: round(y + markReach) }),
    ...(until === x
      ? []
      : [s('line', { class: `${look} span`, x1, x2, y1: round(y), y2: round(y) })]),
    ...(label ? [drawLabel(label, isMain)] : []),
  ];
  return readingMark(reading, marks, href);
}

/** An invisible area around a mark: two pixels are hard to hit. */
function drawHitArea(x: number, until: number, y: number): Element {
  const width = round(until - x + 10);
  return s('rect', { class: 'hit', x: round(x - 5), y: round(y - 12), width, height: 24 });
}

function drawLabel(
  { text, x, y, anchor }: NonNullable<PlacedMark['label']>,
  isMain: boolean,
): Element {
  const place = { x: round(x), y: round(y), 'text-anchor': anchor };
  return s('text', { class: isMain ? 'halo b t-1' : 'halo', ...place }, text);
}
