import type { Line, NameBox } from '../placed/name-box.ts';
import { faultsOf } from './faults.ts';
import { improve } from './improve.ts';
import { packPieces } from './pack.ts';
import { piecesOf } from './pieces.ts';
import { countHits, routeLines } from './route.ts';
import { settle } from './settle.ts';
import { startPositions } from './start-positions.ts';

/** Layouts of a piece of the network, of which the best is taken. */
const starts = 6;
const stepsOfStart = 120;

/** How often all names of the best layout are moved to better places, and again each time it has been stretched. */
const rounds = { ofBest: 4, ofStretched: 2 };

/**
 * Lines of a piece from which on less of that is done, since the work grows with their square, and no places are good
 * where everyone is tied to everyone.
 */
const linesOfDense = 400;

/** Share of lines through names above which a drawing may grow, by how much, and how often at most. */
const mostHit = 0.05;
const stretch = 1.2;
const mostStretches = 5;
/** Share of the lines through names that may be left for the room to be worthwhile. */
const worthwhile = 0.85;
/** Share of lines through names above which it gets all of that room at once, since it will need it. */
const hopeless = 0.25;

/** Sizes of boxes, with the keys on which their first positions depend. */
export interface KeyedBox {
  key: string;
  width: number;
  height: number;
}

/** Places boxes within a width so that no two come close, with few lines that cross or pass through boxes. */
export function placeBoxes(
  keyed: readonly KeyedBox[],
  lines: readonly Line[],
  width: number,
): { boxes: NameBox[]; height: number } {
  const boxes = keyed.map(({ width: own, height }) => ({ x: 0, y: 0, width: own, height }));
  const pieces = piecesOf(boxes.length, lines).map((piece) => {
    const places = new Map(piece.map((at, index) => [at, index]));
    const own = lines.flatMap(({ a, b }) => {
      const [first, second] = [places.get(a), places.get(b)];
      return first === undefined || second === undefined ? [] : [{ a: first, b: second }];
    });
    const placed = placePiece(
      piece.flatMap((at) => keyed[at] ?? []),
      own,
      width,
    );
    for (const [index, at] of piece.entries()) {
      const [box, found] = [boxes[at], placed[index]];
      if (box && found) Object.assign(box, { x: found.x, y: found.y });
    }
    return piece.flatMap((at) => boxes[at] ?? []);
  });
  return { boxes, height: packPieces(pieces, width) };
}

function placePiece(keyed: readonly KeyedBox[], lines: readonly Line[], width: number): NameBox[] {
  const keys = keyed.map(({ key }) => key);
  const spread = 40 * Math.sqrt(keyed.length);
  let best: NameBox[] = [];
  let least = Infinity;
  const share = Math.min(1, linesOfDense ** 2 / lines.length ** 2);
  const count = keyed.length > 2 ? Math.max(1, Math.floor(starts * share)) : 1;
  for (let start = 0; start < count; start += 1) {
    const positions = startPositions(keys, start);
    const boxes = keyed.map(({ width: own, height }, at): NameBox => {
      const [x, y] = positions[at] ?? [0, 0];
      return { x: x * spread * 2, y: y * spread, width: own, height };
    });
    settle(boxes, lines, { width, steps: stepsOfStart, heat: 1 });
    // One layout needs no comparison.
    const faults = count > 1 ? faultsOf(boxes, lines, least) : 0;
    if (faults >= least) continue;
    least = faults;
    best = boxes;
  }
  improve(best, lines, { width, rounds: Math.floor(rounds.ofBest * share) });
  const rounded = Math.floor(rounds.ofStretched * share);
  return withRoom(best, lines, (boxes) => improve(boxes, lines, { width, rounds: rounded }));
}

/**
 * Gives names in a crowd more room, downwards, since the width is given, while clearly fewer lines pass through names
 * for it: a drawing of three screens with about as many faults is worse than one of a single screen.
 */
function withRoom(
  placed: NameBox[],
  lines: readonly Line[],
  arrange: (boxes: readonly NameBox[]) => void,
): NameBox[] {
  let boxes = placed;
  let hits = countHits(routeLines(boxes, lines), boxes, lines);
  let left = mostStretches;
  while (left > 0 && hits > lines.length * mostHit) {
    const stretches = hits > lines.length * hopeless ? left : 1;
    const roomier = boxes.map((box) => ({ ...box }));
    for (let done = 0; done < stretches; done += 1) stretchDown(roomier);
    arrange(roomier);
    const hitsThere = countHits(routeLines(roomier, lines), roomier, lines);
    if (hitsThere > hits * worthwhile) break;
    [boxes, hits, left] = [roomier, hitsThere, left - stretches];
  }
  return boxes;
}

function stretchDown(boxes: readonly NameBox[]): void {
  for (const box of boxes) box.y = Math.round(box.y * stretch);
}
