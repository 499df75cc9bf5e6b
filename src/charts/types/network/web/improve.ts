import { areClose, type Line, type NameBox } from '../placed/name-box.ts';
import { faultsAt } from './faults.ts';
import { nameGap } from './settle.ts';

type Step = readonly [right: number, down: number];

/** Sixteen directions around a point, written out so that they are the same on every machine. */
const directions: readonly Step[] = [
  [1, 0],
  [0.92, 0.38],
  [0.71, 0.71],
  [0.38, 0.92],
  [0, 1],
  [-0.38, 0.92],
  [-0.71, 0.71],
  [-0.92, 0.38],
  [-1, 0],
  [-0.92, -0.38],
  [-0.71, -0.71],
  [-0.38, -0.92],
  [0, -1],
  [0.38, -0.92],
  [0.71, -0.71],
  [0.92, -0.38],
];

/** Places that a name tries around where it is. Names are wide, so that steps to the side are twice as long. */
const nearby = rings([24, 48, 90, 150, 230], 2);
/** Places that it tries around a name to which it is tied. */
const around = rings([48, 76, 110, 160], 1);

/** Ties with which a name also tries places around the other ends; names with more are where these meet. */
const mostForAround = 3;

/**
 * Moves names one by one to where they cause fewer faults, without coming close to others or leaving the width; at
 * most `rounds` times through all.
 */
export function improve(
  boxes: readonly NameBox[],
  lines: readonly Line[],
  { width, rounds }: { width: number; rounds: number },
): void {
  const tied = boxes.map((_box, at) =>
    lines.flatMap(({ a, b }) => (a === at ? [b] : b === at ? [a] : [])),
  );
  for (let round = 0; round < rounds; round += 1) {
    let hasMoved = false;
    for (const [at, box] of boxes.entries()) {
      if (improveOne(at, { boxes, lines, width, tied: tied[at] ?? [] })) hasMoved = true;
      box.x = Math.round(box.x);
      box.y = Math.round(box.y);
    }
    if (!hasMoved) return;
  }
}

function improveOne(
  at: number,
  {
    boxes,
    lines,
    width,
    tied,
  }: { boxes: readonly NameBox[]; lines: readonly Line[]; width: number; tied: readonly number[] },
): boolean {
  const box = boxes[at];
  if (!box) return false;
  const { x, y } = box;
  let best = { x, y };
  const faultsHere = faultsAt(at, boxes, lines);
  let least = faultsHere(Infinity);
  // Less than a fault is length alone, which is not worth the search.
  if (least < 1) return false;
  const most = Math.max(0, (width - box.width) / 2);
  const tryAt = (right: number, down: number): void => {
    box.x = right;
    box.y = down;
    if (Math.abs(box.x) > most) return;
    if (boxes.some((other) => other !== box && areClose(box, other, nameGap))) return;
    const faults = faultsHere(least);
    if (faults >= least) return;
    least = faults;
    best = { x: right, y: down };
  };
  for (const [right, down] of nearby) tryAt(x + right, y + down);
  for (const place of tied.length <= mostForAround ? tied : []) {
    const other = boxes[place];
    if (!other) continue;
    for (const [right, down] of around) {
      const side = (Math.sign(right) * other.width) / 2;
      tryAt(other.x + side + right * 1.4, other.y + down);
    }
  }
  box.x = best.x;
  box.y = best.y;
  return best.x !== x || best.y !== y;
}

function rings(sizes: readonly number[], stretch: number): Step[] {
  return sizes.flatMap((size) =>
    directions.map(([right, down]): Step => [
      Math.round(right * size * stretch),
      Math.round(down * size),
    ]),
  );
}
