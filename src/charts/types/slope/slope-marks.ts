/*
 * Classes that src/styles/charts/chart-slopes.css styles, within `slopes`:
 *   rise + up, down, even, rest   a line that rises (solid), falls (dashed), stays; grey for the others
 *   tip + the same                the marks at its ends
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { round } from '../../marks/marks.ts';
import { readingMark } from '../../marks/reading-mark.ts';
import type { SlopeColumns } from './slope-columns.ts';
import type { PlacedSlope, PlacedSlopes, SlopeLabel } from './slope-layout.ts';

/** A label farther than this from the end of its line gets a thread to it. */
const near = 4;

/** The marks of placed slopes, highlighted ones on top. */
export function drawSlopes(placed: PlacedSlopes): ElementContent[] {
  const { startX, endX, top, bottom, heads, slopes } = placed;
  const rank = ({ isMain, isLabelled }: PlacedSlope): number =>
    Number(isLabelled) + 2 * Number(isMain);
  const sorted = slopes.toSorted((a, b) => rank(a) - rank(b));
  return [
    s('g', { class: 'slopes' }, [
      ...[startX, endX].map((x) =>
        s('line', { class: 'tick', x1: x, x2: x, y1: top - 8, y2: round(bottom + 8) }),
      ),
      s('text', { class: 'b ink end', x: startX, y: 14 }, heads.start),
      s('text', { class: 'b ink', x: endX, y: 14 }, heads.end),
      ...(heads.unit ? [s('text', { class: 'end', x: startX, y: 30 }, heads.unit)] : []),
      ...sorted.map((slope) => drawSlope(slope, placed)),
    ]),
  ];
}

function drawSlope(slope: PlacedSlope, { startX, endX, columns }: PlacedSlopes): Element {
  const { reading, direction, isMain, isLabelled, startY, endY, labels } = slope;
  const look = `${direction}${isMain ? '' : ' rest'}${isLabelled ? '' : ' faint'}`;
  const dot = (x: number, y: number): Element =>
    s('circle', { class: `tip ${look}`, cx: x, cy: round(y), r: isLabelled ? 3.5 : 1.5 });
  return readingMark(reading, [
    s('line', { class: `rise ${look}`, x1: startX, y1: round(startY), x2: endX, y2: round(endY) }),
    dot(startX, startY),
    dot(endX, endY),
    ...(labels
      ? [
          ...thread([startX - 5, startY], [columns.start.value + 2, labels.start.y]),
          ...drawLabel(labels.start, columns.start, { isStart: true, isMain }),
          ...thread([endX + 5, endY], [endX + 10, labels.end.y]),
          ...drawLabel(labels.end, columns.end, { isStart: false, isMain }),
        ]
      : []),
  ]);
}

function thread(
  [x1, from]: readonly [number, number],
  [x2, to]: readonly [number, number],
): Element[] {
  if (Math.abs(to - from) <= near) return [];
  return [s('line', { class: 'tick', x1, y1: round(from), x2, y2: round(to) })];
}

function drawLabel(
  { name, value, change, isStacked, y }: SlopeLabel,
  columns: SlopeColumns,
  { isStart, isMain }: { isStart: boolean; isMain: boolean },
): Element[] {
  const text = (words: string, x: number, look?: string, down = 0): Element =>
    s('text', { class: look, x: round(x), y: round(y + 4.5 + down) }, words);
  const apart = isStacked ? 8 : 0;
  const weight = isMain ? 'ink b' : 'ink';
  return [
    ...(name ? [text(name, columns.name, isStart ? `${weight} end` : weight, -apart)] : []),
    text(value, columns.value, isStart ? 'end' : undefined, apart),
    ...(change === undefined || columns.change === undefined
      ? []
      : [text(change, columns.change, 'end')]),
  ];
}
