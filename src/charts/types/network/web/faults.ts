import { doCross, passesThrough, type Line, type NameBox, type Point } from '../placed/name-box.ts';

/** Space that lines should leave around names. */
const clearance = 3;
/** A line through a name is worse than this number of crossings. */
const hitCost = 6;

/** A line by its ends, which move with their boxes. */
interface Tie {
  from: Point;
  to: Point;
}

/** What one line may have faults with. */
interface Around {
  /** Boxes at neither end. */
  names: readonly NameBox[];
  /** Lines that share no end with it. */
  ties: readonly Tie[];
}

/**
 * What is wrong with a picture of straight lines, as a number: lines that cross, lines through names, and a little for
 * length, so that of two pictures without faults the one with shorter lines is better.
 * @returns all of them; from `most` on it may stop counting.
 */
export function faultsOf(
  boxes: readonly NameBox[],
  lines: readonly Line[],
  most = Infinity,
): number {
  let faults = 0;
  for (const [index, line] of lines.entries()) {
    const tie = tieOf(line, boxes);
    // Each two lines are looked at once.
    const met = tie && around(line, boxes, lines.slice(index + 1));
    if (met) faults += faultsOfTie(tie, met, { before: faults, most });
    if (faults >= most) return faults;
  }
  return faults;
}

/**
 * Counts the faults at one box wherever it is moved: of its lines, and of other lines through it. What its lines can
 * meet stays the same until another box moves, so it is found once for all places that are tried.
 * @returns the faults where the box is now; from `most` on it may stop counting.
 */
export function faultsAt(
  at: number,
  boxes: readonly NameBox[],
  lines: readonly Line[],
): (most: number) => number {
  const box = boxes[at];
  if (!box) return () => 0;
  const own = lines.flatMap((line) => {
    const tie = line.a === at || line.b === at ? tieOf(line, boxes) : undefined;
    return tie ? [{ tie, ...around(line, boxes, lines) }] : [];
  });
  const others = lines.flatMap((line) =>
    line.a === at || line.b === at ? [] : (tieOf(line, boxes) ?? []),
  );
  return (most) => {
    let faults = 0;
    for (const { tie, ...met } of own) {
      faults += faultsOfTie(tie, met, { before: faults, most });
      if (faults >= most) return faults;
    }
    for (const { from, to } of others) {
      if (passesThrough(from, to, box, clearance)) faults += hitCost;
    }
    return faults;
  };
}

/** Stops counting once there are `most` with those before. */
function faultsOfTie(
  { from, to }: Tie,
  { names, ties }: Around,
  { before, most } = { before: 0, most: Infinity },
): number {
  let faults = (Math.abs(to.x - from.x) / 2 + Math.abs(to.y - from.y)) / 400;
  for (const box of names) {
    if (passesThrough(from, to, box, clearance)) faults += hitCost;
    if (before + faults >= most) return faults;
  }
  for (const other of ties) {
    if (doCross(from, to, other.from, other.to)) faults += 1;
    if (before + faults >= most) return faults;
  }
  return faults;
}

function around(line: Line, boxes: readonly NameBox[], lines: readonly Line[]): Around {
  return {
    names: boxes.filter((_box, at) => at !== line.a && at !== line.b),
    ties: lines.flatMap((other) => (doShare(line, other) ? [] : (tieOf(other, boxes) ?? []))),
  };
}

function tieOf({ a, b }: Line, boxes: readonly NameBox[]): Tie | undefined {
  const [from, to] = [boxes[a], boxes[b]];
  return from && to && { from, to };
}

function doShare(one: Line, other: Line): boolean {
  return one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b;
}
