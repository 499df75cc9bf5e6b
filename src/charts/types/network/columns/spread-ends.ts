import type { XY } from '../../../labels/place-label.ts';
import type { PlacedName } from '../placed/placed-web.ts';
import type { Tie } from '../ties/web.ts';

/** Distance between two ties at the side of a box at most. */
const mostApart = 5;

interface End {
  tie: number;
  isStart: boolean;
  name: number;
  side: 'left' | 'right';
  /** Centre line of the other end. */
  toward: number;
}

/** Where each tie leaves the box of its upper end and reaches that of its lower: at one side, one above the other. */
export function spreadEnds(
  ties: readonly Tie[],
  names: readonly PlacedName[],
  columnOf: readonly number[],
  count: number,
): { from: XY; to: XY }[] {
  const ends = ties.flatMap(({ over, under }, tie): End[] => {
    const [from, to] = [columnOf[over] ?? 0, columnOf[under] ?? 0];
    // Ties within the first column run on its left, where there are no others.
    const within = from === to && (from > 0 || count === 1) ? 'right' : 'left';
    const [fromSide, toSide] =
      from === to
        ? ([within, within] as const)
        : from < to
          ? (['right', 'left'] as const)
          : (['left', 'right'] as const);
    const row = (at: number): number => names[at]?.y ?? 0;
    return [
      { tie, isStart: true, name: over, side: fromSide, toward: row(under) },
      { tie, isStart: false, name: under, side: toSide, toward: row(over) },
    ];
  });
  const found = ties.map((): { from: XY; to: XY } => ({ from: [0, 0], to: [0, 0] }));
  for (const group of Map.groupBy(ends, ({ name, side }) => `${name} ${side}`).values()) {
    group.sort((a, b) => a.toward - b.toward || a.tie - b.tie);
    for (const [place, { tie, isStart, name, side }] of group.entries()) {
      const box = names[name];
      const own = found[tie];
      if (!box || !own) continue;
      const apart = Math.min(mostApart, (box.height - 8) / group.length);
      const x = box.x + (side === 'right' ? 1 : -1) * (box.width / 2 + 1);
      const y = Math.round(box.y + (place - (group.length - 1) / 2) * apart);
      own[isStart ? 'from' : 'to'] = [x, y];
    }
  }
  return found;
}
