import { hasValue, type Point } from './series.ts';

type Placed = Pick<Point, 'time' | 'value'>;
type Valued<P extends Placed> = P & { value: number };

/**
 * Thins a long series to about `limit` points but keeps its shape (largest triangle three buckets, Steinarsson 2013).
 * Keeps gaps, and the highest and lowest points.
 */
export function thinPoints<P extends Placed>(points: readonly P[], limit: number): P[] {
  if (points.length <= limit) return [...points];
  const runs = runsOf(points);
  const thinned = runs.flatMap((run, index) => {
    const share = Math.max(3, Math.round((limit * run.length) / points.length));
    const kept = thinRun(run, share);
    const last = run.at(-1);
    const gap = index < runs.length - 1 && last ? [{ ...last, value: null }] : [];
    return [...kept, ...gap];
  });
  return thinned;
}

/** As many points of a series as a drawing can show: two per pixel, with the highest and lowest. */
export function visiblePoints<P extends Placed>(
  points: readonly P[],
  toX: (time: number) => number,
): P[] {
  const [from, to] = [points[0]?.time ?? 0, points.at(-1)?.time ?? 0];
  return thinPoints(points, 2 * (toX(to) - toX(from)));
}

/** The runs of points between gaps. */
export function runsOf<P extends Placed>(points: readonly P[]): Valued<P>[][] {
  const runs: Valued<P>[][] = [];
  let run: Valued<P>[] = [];
  for (const point of points) {
    if (hasValue(point)) {
      run.push(point);
      continue;
    }
    if (run.length > 0) runs.push(run);
    run = [];
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function thinRun<P extends Placed>(run: readonly Valued<P>[], limit: number): Valued<P>[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || run.length <= limit) return [...run];
  const buckets = limit - 2;
  const size = (run.length - 2) / buckets;
  const kept: Valued<P>[] = [first];
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const inside = run.slice(1 + Math.floor(bucket * size), 1 + Math.floor((bucket + 1) * size));
    const next = run.slice(
      1 + Math.floor((bucket + 1) * size),
      Math.min(run.length, 1 + Math.floor((bucket + 2) * size)),
    );
    const best = largestTriangle(
      kept.at(-1) ?? first,
      inside,
      meanOf(next.length > 0 ? next : [last]),
    );
    if (best) kept.push(best);
  }
  kept.push(last);
  return withExtremes(kept, run);
}

function largestTriangle<P extends Placed>(
  from: Valued<P>,
  candidates: readonly Valued<P>[],
  to: Valued<Placed>,
): Valued<P> | undefined {
  let best: Valued<P> | undefined;
  let largest = -1;
  for (const each of candidates) {
    const area = Math.abs(
      (from.time - to.time) * (each.value - from.value) -
        (from.time - each.time) * (to.value - from.value),
    );
    if (area > largest) [best, largest] = [each, area];
  }
  return best ?? candidates[0];
}

function meanOf(points: readonly Valued<Placed>[]): Valued<Placed> {
  const mean = (valueOf: (point: Valued<Placed>) => number): number =>
    points.reduce((sum, point) => sum + valueOf(point) / points.length, 0);
  return { time: mean(({ time }) => time), value: mean(({ value }) => value) };
}

function withExtremes<P extends Placed>(
  kept: readonly Valued<P>[],
  run: readonly Valued<P>[],
): Valued<P>[] {
  const highest = run.reduce((high, each) => (each.value > high.value ? each : high));
  const lowest = run.reduce((low, each) => (each.value < low.value ? each : low));
  const missing = [highest, lowest].filter((each) => !kept.includes(each));
  return [...kept, ...missing].sort((a, b) => a.time - b.time);
}
