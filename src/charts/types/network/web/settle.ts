import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { Line, NameBox } from '../placed/name-box.ts';
import { dropApart, pushApart } from './keep-apart.ts';

/** How long boxes move, and how far they reach. */
export interface Settling {
  /** Width of the drawing; boxes stay within it. */
  width: number;
  /** Steps of the simulation. */
  steps: number;
  /** Force at the first step: 1 from scratch, less to keep what is there. */
  heat: number;
}

/** Smallest distance between two names, in pixels. */
export const nameGap = 14;

/**
 * Names are several times wider than high. The simulation runs in a space that is narrower by this factor, where they
 * are almost square, so that its round forces suit them.
 */
const squeeze = 2.2;

/** Moves boxes until lines are short and no two boxes are close: a force layout in which boxes keep apart. */
export function settle(
  boxes: readonly NameBox[],
  lines: readonly Line[],
  settling: Settling,
): void {
  const { width, steps, heat } = settling;
  const moving = boxes.map((box) => ({ ...box, x: box.x / squeeze, width: box.width / squeeze }));
  const degrees = degreesOf(boxes.length, lines);
  // A few names may take more room each, which gives their lines and labels more.
  const room = boxes.length < 40 ? 1.5 : 1;
  const links = lines.map(({ a, b }) => ({ source: a, target: b }));
  const simulation = forceSimulation(moving)
    .stop()
    .alpha(heat)
    // The default is computed with a power, whose last digits may differ between machines.
    .alphaDecay(2.5 / steps)
    .velocityDecay(0.35)
    .force(
      'links',
      forceLink(links)
        .distance((_link, at) => room * lengthOf(lines[at], degrees))
        .strength((_link, at) => 1 / Math.sqrt(leastDegree(lines[at], degrees))),
    )
    .force(
      'repulsion',
      forceManyBody()
        .strength(-420 * room * room)
        .distanceMax(700),
    )
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.055))
    .force('boxes', () => pushApart(moving, nameGap / 1.5))
    .force('walls', () => keepWithin(moving, width / squeeze));
  simulation.tick(steps);
  for (const [index, box] of boxes.entries()) {
    const { x = 0, y = 0 } = moving[index] ?? {};
    // Rounded here, so that nothing that follows can depend on the last digits.
    box.x = Math.round(x * squeeze);
    box.y = Math.round(y);
  }
  for (let round = 0; round < 40; round += 1) pushApart(boxes, nameGap);
  keepWithin(boxes, width);
  for (const box of boxes) {
    box.x = Math.round(box.x);
    box.y = Math.round(box.y);
  }
  dropApart(boxes, nameGap);
}

/** Number of lines at each box. */
function degreesOf(count: number, lines: readonly Line[]): number[] {
  const degrees = Array.from({ length: count }, () => 0);
  for (const { a, b } of lines) {
    degrees[a] = (degrees[a] ?? 0) + 1;
    degrees[b] = (degrees[b] ?? 0) + 1;
  }
  return degrees;
}

function leastDegree(line: Line | undefined, degrees: readonly number[]): number {
  return line ? Math.min(degrees[line.a] ?? 1, degrees[line.b] ?? 1) : 1;
}

/** Lines between names with many lines are longer, so that there is room around both. */
function lengthOf(line: Line | undefined, degrees: readonly number[]): number {
  return 56 + 14 * Math.sqrt(leastDegree(line, degrees) - 1);
}

function keepWithin(boxes: readonly NameBox[], width: number): void {
  for (const box of boxes) {
    const most = Math.max(0, (width - box.width) / 2);
    box.x = Math.max(-most, Math.min(most, box.x));
  }
}
