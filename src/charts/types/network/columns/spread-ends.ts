import type { XY } from '../../../labels/place-label.ts';
import type { PlacedName } from '../placed/placed-web.ts';
import type { Tie } from '../ties/web.ts';

/** Distance between two curves at the side of a box at most. */
const mostApart = 5;
/** Height of a box above and below its ends. */
const aroundEnds = 8;

/** A side of a box. */
type Side = 'left' | 'right';

/** The end of a tie at a box. */
interface End {
  tie: number;
  isStart: boolean;
  name: number;
  side: Side;
  /** The name at the other end, and whether it is in the same column. */
  other: number;
  isWithin: boolean;
  /** Curves of the tie, beside each other. */
  strands: number;
}

/** The ends of ties at each side of each box. */
export type EndsBySide = ReadonlyMap<string, readonly End[]>;

/** Finds the sides of boxes at which ties end. */
export function endsBySide(
  ties: readonly Tie[],
  columnOf: readonly number[],
  count: number,
): EndsBySide {
  const ends = ties.flatMap(({ over, under, strands }, tie): End[] => {
    const [from, to] = [columnOf[over] ?? 0, columnOf[under] ?? 0];
    // Ties within the first column run on its left, where there are no others.
    const within = from === to && (from > 0 || count === 1) ? 'right' : 'left';
    const [fromSide, toSide]: [Side, Side] =
      from === to ? [within, within] : from < to ? ['right', 'left'] : ['left', 'right'];
    const shared = { tie, isWithin: from === to, strands: strands.length };
    return [
      { ...shared, isStart: true, name: over, side: fromSide, other: under },
      { ...shared, isStart: false, name: under, side: toSide, other: over },
    ];
  });
  return Map.groupBy(ends, ({ name, side }) => `${name} ${side}`);
}

/** The least height of a box that keeps the curves at its sides apart. */
export function heightForEnds(name: number, ends: EndsBySide): number {
  const [left, right] = (['left', 'right'] as const).map((side) =>
    strandsOf(ends.get(`${name} ${side}`) ?? []),
  );
  const most = Math.max(left ?? 0, right ?? 0);
  // Where there are very many, they come closer: a box should not be higher than a window.
  return 2 * Math.ceil((aroundEnds + Math.min(4 * most, 80 + 2 * most)) / 2);
}

/** Where a tie leaves one box and reaches another, and the distance between its curves. */
export interface PlacedEnds {
  from: XY;
  to: XY;
  apart: number;
}

/** Where each tie leaves the box of its upper end and reaches that of its lower: at one side, one above the other. */
export function spreadEnds(
  count: number,
  names: readonly PlacedName[],
  ends: EndsBySide,
): PlacedEnds[] {
  const found = Array.from({ length: count }, (): PlacedEnds => {
    return { from: [0, 0], to: [0, 0], apart: mostApart };
  });
  for (const group of ends.values()) {
    const strands = strandsOf(group);
    let before = 0;
    for (const { tie, isStart, name, side, strands: own } of sorted(group, names)) {
      const [box, placed] = [names[name], found[tie]];
      if (!box || !placed) continue;
      const apart = Math.min(mostApart, (box.height - aroundEnds) / strands);
      const x = box.x + (side === 'right' ? 1 : -1) * (box.width / 2 + 1);
      const y = box.y + (before + own / 2 - strands / 2) * apart;
      before += own;
      placed[isStart ? 'from' : 'to'] = [x, Math.round(y)];
      placed.apart = Math.min(placed.apart, apart);
    }
  }
  return found;
}

/**
 * The ends at one side from top to bottom, so that curves of one box cross as little as can be: those that go up beside
 * the column, the nearest first, then those to other columns, then those that go down, the farthest first.
 */
function sorted(group: readonly End[], names: readonly PlacedName[]): End[] {
  const yOf = (at: number): number => names[at]?.y ?? 0;
  const rank = ({ isWithin, name, other }: End): number =>
    isWithin ? Math.sign(yOf(other) - yOf(name)) : 0;
  return group.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (rank(a) === 0 ? 1 : -1) * (yOf(a.other) - yOf(b.other)) ||
      a.tie - b.tie,
  );
}

function strandsOf(ends: readonly End[]): number {
  return ends.reduce((sum, { strands }) => sum + strands, 0);
}
