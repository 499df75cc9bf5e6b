import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { TimeSpan } from '../../model/dates/instant.ts';
import { directionOf } from '../../model/text/direction.ts';
import { kindMark, round } from '../marks/marks.ts';
import { isolateNames, isolateTexts } from '../marks/right-to-left.ts';
import type { StripEvent } from './strip-event.ts';
import { layoutStrip, type PlacedStrip } from './strip-layout.ts';

/** The drawings of a strip, for narrow, medium and wide places, and the rows that names have in each. */
const sizes = [
  { name: 's', width: 324, rows: 5 },
  { name: 'm', width: 680, rows: 6 },
  { name: 'l', width: 1296, rows: 5 },
] as const;

/** Events along a line of time, across a page; the weightiest are named. `undefined` without events. */
export function eventStrip(
  events: readonly StripEvent[],
  { period, label, language }: { period: TimeSpan; label: string; language: string },
): Element | undefined {
  if (events.length === 0) return undefined;
  const drawings = sizes.map(({ name, width, rows }) => {
    const placed = layoutStrip(events, { width, rows, period, language });
    const strip = drawStrip(placed, label);
    const isolate = directionOf(language) === 'rtl' ? isolateTexts : isolateNames;
    // Without the style sheet, one drawing is enough.
    return h('div', { class: name, hidden: name !== 'm' }, isolate([strip], language));
  });
  return h('div', { class: 'strip' }, drawings);
}

function drawStrip(placed: PlacedStrip, label: string): Element {
  const { width, height, bottom, marks, names, ticks } = placed;
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${Math.ceil(height)}`, role: 'group', 'aria-label': label },
    [
      ...names.map(({ stem: { x, from, to } }) =>
        s('line', { class: 'stem', x1: round(x), x2: round(x), y1: round(from), y2: round(to) }),
      ),
      s('line', { class: 'base', x1: 0, x2: width, y1: bottom, y2: bottom }),
      // Screen readers say an event once if its name is whole, and its date with it instead of the axis.
      ...marks.map(({ x, y, kind, reading, isNamed }) =>
        s('g', isNamed ? { 'aria-hidden': 'true' } : {}, [
          s('title', reading),
          kindMark(kind, [x - 5, y - 5]),
        ]),
      ),
      s(
        'g',
        { 'aria-hidden': 'true' },
        ticks.flatMap(({ x, label: text, labelX }) => [
          s('line', { class: 'tick', x1: round(x), x2: round(x), y1: bottom, y2: bottom + 5 }),
          ...(text ? [s('text', { x: round(labelX), y: bottom + 18 }, text)] : []),
        ]),
      ),
      ...names.map(({ text, day, href, x, y, anchor }) =>
        s('a', { href }, [
          s('text', { class: anchor === 'end' ? 'end' : '', x: round(x), y: round(y) }, [
            s('tspan', { class: 'b' }, day),
            // Apart, so that it stays between the two if the name runs the other way.
            ' ',
            text,
          ]),
        ]),
      ),
    ],
  );
}
