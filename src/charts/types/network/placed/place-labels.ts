import { textWidth } from '../../../labels/text-width.ts';
import type { XY } from '../../../labels/place-label.ts';
import { areClose, passesThrough, type NameBox, type Point } from './name-box.ts';
import { pointOf, pointsOf } from './curve.ts';
import type { Curve } from '../../../marks/path.ts';

/** Shares of its way at which a curve may have its label, the best first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.82];
/** How much worse each share is than the one before it, where a tie through the label is 1. */
const lessCentral = 0.1;
const labelHeight = 15;
/** Straight pieces that stand for a curve. */
const pieces = 16;

/**
 * The place of the label of each tie at its last curve, clear of names and of other labels, with as few other ties through
 * it as can be; `undefined` where there is no room.
 */
export function placeLabels(
  ties: readonly (readonly Curve[])[],
  labels: readonly (string | undefined)[],
  names: readonly NameBox[],
  size: number,
): (XY | undefined)[] {
  const lines = ties.map((curves) => curves.map(lineOf));
  const taken: NameBox[] = [...names];
  return ties.map((curves, at): XY | undefined => {
    const [text, curve] = [labels[at], curves.at(-1)];
    if (text === undefined || !curve) return undefined;
    const width = textWidth(text, size) + 4;
    const others = lines.filter((_each, other) => other !== at);
    let best: { box: NameBox; cost: number } | undefined;
    for (const [rank, share] of shares.entries()) {
      const [x, y] = pointOf(curve, share);
      const box = { x, y, width, height: labelHeight };
      if (taken.some((other) => areClose(box, other, 3))) continue;
      const crossed = others.filter((tie) => tie.some((line) => isThrough(line, box))).length;
      const cost = crossed + rank * lessCentral;
      if (!best || cost < best.cost) best = { box, cost };
    }
    if (!best) return undefined;
    taken.push(best.box);
    return [best.box.x, best.box.y];
  });
}

function lineOf(curve: Curve): Point[] {
  return pointsOf(curve, pieces).map(([x, y]) => ({ x, y }));
}

function isThrough(line: readonly Point[], box: NameBox): boolean {
  return line.slice(1).some((to, at) => passesThrough(line[at] ?? to, to, box, 0));
}
