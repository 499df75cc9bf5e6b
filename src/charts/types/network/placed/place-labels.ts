import { textWidth } from '../../../labels/text-width.ts';
import type { XY } from '../../../labels/place-label.ts';
import { areClose, type NameBox } from './name-box.ts';
import { pointOf } from './curve.ts';
import type { Curve } from '../../../marks/path.ts';

/** Shares of its way at which a curve may have its label, the best first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const labelHeight = 15;

/** The place of each label at its curve, clear of names and of other labels; `undefined` where there is no room. */
export function placeLabels(
  curves: readonly Curve[],
  labels: readonly (string | undefined)[],
  names: readonly NameBox[],
  size: number,
): (XY | undefined)[] {
  const taken: NameBox[] = [...names];
  return curves.map((curve, at): XY | undefined => {
    const text = labels[at];
    if (text === undefined) return undefined;
    const width = textWidth(text, size) + 4;
    for (const share of shares) {
      const [x, y] = pointOf(curve, share);
      const box = { x, y, width, height: labelHeight };
      if (taken.some((other) => areClose(box, other, 3))) continue;
      taken.push(box);
      return [x, y];
    }
    return undefined;
  });
}
