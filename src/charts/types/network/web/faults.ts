import { doCross, passesThrough, type Line, type NameBox } from '../placed/name-box.ts';

/** Space that lines should leave around names. */
const clearance = 3;
/** A line through a name is worse than this number of crossings. */
const hitCost = 6;

/**
 * What is wrong with a picture of straight lines, as a number: lines that cross, lines through names, and a little for
 * length, so that of two pictures without faults the one with shorter lines is better.
 */
export function faultsOf(boxes: readonly NameBox[], lines: readonly Line[]): number {
  let faults = 0;
  for (const [index, line] of lines.entries()) {
    faults += faultsOfLine(line, boxes, lines, index + 1);
  }
  return faults;
}

/**
 * The faults at one box: of its lines, and of other lines through it.
 * @param most where counting may stop.
 */
export function faultsAt(
  at: number,
  boxes: readonly NameBox[],
  lines: readonly Line[],
  most = Infinity,
): number {
  const own = boxes[at];
  if (!own) return 0;
  let faults = 0;
  for (const line of lines) {
    if (faults >= most) return faults;
    if (line.a === at || line.b === at) {
      faults += faultsOfLine(line, boxes, lines, 0);
      continue;
    }
    const from = boxes[line.a];
    const to = boxes[line.b];
    if (from && to && passesThrough(from, to, own, clearance)) faults += hitCost;
  }
  return faults;
}

/** @param first the first of the lines that may cross it. */
function faultsOfLine(
  line: Line,
  boxes: readonly NameBox[],
  lines: readonly Line[],
  first: number,
): number {
  const from = boxes[line.a];
  const to = boxes[line.b];
  if (!from || !to) return 0;
  let faults = (Math.abs(to.x - from.x) / 2 + Math.abs(to.y - from.y)) / 400;
  for (let at = first; at < lines.length; at += 1) {
    const other = lines[at];
    if (!other || doShare(line, other)) continue;
    const start = boxes[other.a];
    const end = boxes[other.b];
    if (start && end && doCross(from, to, start, end)) faults += 1;
  }
  for (let at = 0; at < boxes.length; at += 1) {
    const box = boxes[at];
    if (!box || at === line.a || at === line.b) continue;
    if (passesThrough(from, to, box, clearance)) faults += hitCost;
  }
  return faults;
}

function doShare(one: Line, other: Line): boolean {
  return one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b;
}
