import { textSize } from './text-size.ts';
import { textWidth } from './text-width.ts';

/** A position in pixels. */
export type XY = readonly [x: number, y: number];

/** A rectangle that text must not cover. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** One or two lines of text beside a point. */
export interface PlacedText {
  lines: string[];
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/** The surroundings of a label to place. */
export interface Surroundings {
  /** Where text can be. */
  bounds: Box;
  /** Points along the lines of the chart, which text avoids if it can. */
  points: readonly XY[];
  /** Other texts and marks, which text must not cover. */
  boxes: readonly Box[];
}

/** Height of a line of text in pixels. */
export const lineHeight = 16;

/** Places text beside a point where it covers least, preferably above or below it. */
export function placeLabel(
  [x, y]: XY,
  lines: string[],
  side: 'above' | 'below',
  around: Surroundings,
): PlacedText | undefined {
  const width = Math.max(...lines.map((line) => textWidth(line, textSize, 'bold')));
  const height = lines.length * lineHeight;
  const up = y - 10 - height;
  const down = y + 8;
  const tops = side === 'above' ? [up, y - height / 2, down] : [down, y - height / 2, up];
  let best: PlacedText | undefined;
  let least = 1000;
  for (const [rank, top] of tops.entries()) {
    for (const [order, anchor] of (['middle', 'start', 'end'] as const).entries()) {
      const shift = { middle: 0, start: rank === 1 ? 11 : -2, end: rank === 1 ? -11 : 2 }[anchor];
      const at = x + shift;
      const left = at - { start: 0, middle: width / 2, end: width }[anchor];
      const box = { left, right: left + width, top, bottom: top + height };
      const isOnPoint = rank === 1 && anchor === 'middle';
      const cost = isOnPoint ? Infinity : costOf(box, around) + rank * 1.2 + order * 0.4;
      if (cost >= least) continue;
      [best, least] = [{ lines, x: at, y: top + 12, anchor, box }, cost];
    }
  }
  return best;
}

function costOf(box: Box, { bounds, points, boxes }: Surroundings): number {
  const isOutside =
    box.left < bounds.left ||
    box.right > bounds.right ||
    box.top < bounds.top ||
    box.bottom > bounds.bottom;
  if (isOutside || boxes.some((each) => overlaps(each, box))) return Infinity;
  return points.filter((point) => covers(box, point)).length;
}

/** Whether a line of the chart passes through a box. */
export function crosses(box: Box, points: Surroundings['points']): boolean {
  return points.some((point) => covers(box, point));
}

function covers({ left, right, top, bottom }: Box, [x, y]: XY): boolean {
  return x > left - 2 && x < right + 2 && y > top && y < bottom;
}

/** True if two boxes overlap. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
