import type { XY } from '../labels/place-label.ts';
import type { PlacedLine } from './placed-lines.ts';

/** Points along the lines, about 4 pixels apart, which text avoids. */
export function sampleLines(lines: readonly PlacedLine[]): XY[] {
  return sampleRuns(lines.flatMap(({ runs }) => runs));
}

/** Points along runs, about 4 pixels apart. */
export function sampleRuns(runs: readonly XY[][]): XY[] {
  const points: XY[] = [];
  for (const run of runs) {
    for (const [index, [x, y]] of run.entries()) {
      const [nextX, nextY] = run[index + 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / 4));
      for (let step = 0; step < steps; step += 1) {
        const share = step / steps;
        points.push([x + (nextX - x) * share, y + (nextY - y) * share]);
      }
    }
  }
  return points;
}
