import { textWidth } from '../../../labels/text-width.ts';
import type { XY } from '../../../labels/place-label.ts';
import { areClose, passesThrough, type NameBox, type Point } from './name-box.ts';
import { pointOf, pointsOf } from './curve.ts';
import type { Curve } from '../../../marks/path.ts';

/** Shares of its way at which a curve may have its label, the best first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** How much worse each share is than the one before it, where a tie through the label is 1. */
const lessCentral = 0.1;
const labelHeight = 15;
/** Straight pieces that stand for a curve. */
const pieces = 16;

/**
 * The place of the label of each tie at its last curve, clear of names and of other labels, with as few other ties through
 * it as can be; `undefined` where there is no room.
 * @param size of the text, in pixels.
 * @param drawingWidth of the drawing, whose sides no label passes.
 * @param mayStandBeside Whether a label may stand beside a curve that is too short for it, where no other tie is.
 */
export function placeLabels(
  ties: readonly (readonly Curve[])[],
  labels: readonly (string | undefined)[],
  names: readonly NameBox[],
  {
    size,
    drawingWidth = Infinity,
    mayStandBeside = false,
  }: { size: number; drawingWidth?: number; mayStandBeside?: boolean },
): (XY | undefined)[] {
  const lines = ties.map((curves) => curves.map(lineOf));
  const taken: NameBox[] = [...names];
  return ties.map((curves, at): XY | undefined => {
    const [text, curve] = [labels[at], curves.at(-1)];
    if (text === undefined || !curve) return undefined;
    const width = textWidth(text, size) + 4;
    const others = lines.filter((_each, other) => other !== at);
    const isFree = (box: NameBox): boolean =>
      isInside(box, drawingWidth) && taken.every((other) => !areClose(box, other, 3));
    const crossings = (box: NameBox): number =>
      others.filter((tie) => tie.some((line) => isThrough(line, box))).length;
    let best: { box: NameBox; cost: number } | undefined;
    for (const [rank, share] of shares.entries()) {
      const box = boxAt(pointOf(curve, share), width);
      if (!isFree(box)) continue;
      const cost = crossings(box) + rank * lessCentral;
      if (!best || cost < best.cost) best = { box, cost };
    }
    const beside = (): NameBox | undefined =>
      placesBeside(curve, width).find(
        ({ box, point }) =>
          isFree(box) && isAmong(box, names) && crossings(withPoint(box, point)) === 0,
      )?.box;
    const box = best?.box ?? (mayStandBeside ? beside() : undefined);
    if (!box) return undefined;
    taken.push(box);
    return [box.x, box.y];
  });
}

function isInside({ x, width }: NameBox, drawingWidth: number): boolean {
  return drawingWidth === Infinity || (x >= width / 2 && x <= drawingWidth - width / 2);
}

/** Pixels between a curve and a label beside it: names at its ends are higher than the line. */
const gaps = [2, 9, 16];

function boxAt([x, y]: XY, width: number): NameBox {
  return { x, y, width, height: labelHeight };
}

/** Boxes on either side of a curve, each with its point of the curve, the nearest to its middle first. */
function placesBeside(curve: Curve, width: number): { box: NameBox; point: XY }[] {
  const step = 0.01;
  const places = gaps.flatMap((gap) => shares.map((share) => ({ gap, share })));
  return places.flatMap(({ gap, share }) => {
    const [x, y] = pointOf(curve, share);
    const [[beforeX, beforeY], [afterX, afterY]] = [-step, step].map((by) =>
      pointOf(curve, share + by),
    ) as [XY, XY];
    const length = Math.hypot(afterX - beforeX, afterY - beforeY);
    if (length === 0) return [];
    const [acrossX, acrossY] = [(beforeY - afterY) / length, (afterX - beforeX) / length];
    const reach = (Math.abs(acrossX) * width + Math.abs(acrossY) * labelHeight) / 2 + gap;
    return [reach, -reach].map((by): { box: NameBox; point: XY } => ({
      box: boxAt([x + acrossX * by, y + acrossY * by], width),
      point: [x, y],
    }));
  });
}

/** The room of a box and of what lies between it and a point. */
function withPoint({ x, y, width, height }: NameBox, [toX, toY]: XY): NameBox {
  const [left, right] = [Math.min(x - width / 2, toX), Math.max(x + width / 2, toX)];
  const [top, bottom] = [Math.min(y - height / 2, toY), Math.max(y + height / 2, toY)];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}

/** Whether a box is within the room that names take up together. */
function isAmong(box: NameBox, names: readonly NameBox[]): boolean {
  const isWithin = (at: 'x' | 'y', extent: 'width' | 'height'): boolean => {
    const starts = names.map((name) => name[at] - name[extent] / 2);
    const ends = names.map((name) => name[at] + name[extent] / 2);
    const half = box[extent] / 2;
    return box[at] - half >= Math.min(...starts) && box[at] + half <= Math.max(...ends);
  };
  return isWithin('x', 'width') && isWithin('y', 'height');
}

function lineOf(curve: Curve): Point[] {
  return pointsOf(curve, pieces).map(([x, y]) => ({ x, y }));
}

function isThrough(line: readonly Point[], box: NameBox): boolean {
  return line.slice(1).some((to, at) => passesThrough(line[at] ?? to, to, box, 0));
}
