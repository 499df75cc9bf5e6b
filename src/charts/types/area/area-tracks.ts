import type { ViewSeries } from '../../data/chart-view.ts';
import type { Point } from '../../data/series.ts';
import { runsOf, thinPoints } from '../../data/thin-points.ts';

/** Dates that a drawing can show. */
const mostDates = 600;
const mostCandidates = 2000;

/** A series at each of the dates to draw. */
export interface Track {
  /** Its values at the dates, interpolated between its rows; `NaN` without one. */
  values: Float64Array;
  /** True if it is known up to the next date. */
  covered: boolean[];
  /** True if it has a row for the date, or rows before and after it, but no value. */
  unknown: boolean[];
  /** True if a value is missing before the next date. */
  gaps: boolean[];
}

/** Reads a series at sorted dates. Negative values cannot be stacked and count as missing. */
export function trackOf(points: readonly Point[], dates: readonly number[]): Track {
  const values = new Float64Array(dates.length).fill(NaN);
  const covered = dates.map(() => false);
  const runs = runsOf(points.map(withoutNegative));
  // Negative values at its ends are no part of the series, empty cells are.
  const own = points.filter(({ value }) => value === null || value >= 0);
  const [start, stop] = [own[0]?.time ?? Infinity, own.at(-1)?.time ?? -Infinity];
  for (const run of runs) {
    const end = run.at(-1)?.time ?? -Infinity;
    let next = 0;
    for (const [index, time] of dates.entries()) {
      if (time < (run[0]?.time ?? Infinity) || time > end) continue;
      while ((run[next]?.time ?? Infinity) < time) next += 1;
      values[index] = between(run[next - 1], run[next], time);
      covered[index] = (dates[index + 1] ?? Infinity) <= end;
    }
  }
  const isWithin = (index: number): boolean =>
    (dates[index] ?? Infinity) >= start && (dates[index + 1] ?? Infinity) <= stop;
  const unknown = dates.map(
    (time, index) => time >= start && time <= stop && Number.isNaN(values[index]),
  );
  const gaps = covered.map((known, index) => !known && isWithin(index));
  return { values, covered, unknown, gaps };
}

function between(
  before: { time: number; value: number } | undefined,
  after: { time: number; value: number } | undefined,
  time: number,
): number {
  if (!after) return NaN;
  if (!before || after.time === time) return after.value;
  const share = (time - before.time) / (after.time - before.time);
  return before.value + share * (after.value - before.value);
}

/** The dates of all series; of too many, those where the sum turns. */
export function datesToDraw(series: readonly ViewSeries[]): {
  dates: number[];
  isThinned: boolean;
} {
  const found = new Set<number>();
  for (const { points } of series) for (const point of points) found.add(point.time);
  const all = [...found].sort((a, b) => a - b);
  if (all.length <= mostDates) return { dates: all, isThinned: false };
  const stride = Math.max(1, (all.length - 1) / (mostCandidates - 1));
  const count = Math.min(all.length, mostCandidates);
  const candidates = Array.from(
    { length: count },
    (_each, index) => all[Math.min(all.length - 1, Math.round(index * stride))] ?? 0,
  );
  const sums = new Float64Array(count);
  for (const { points } of series) {
    const { values } = trackOf(points, candidates);
    for (const [index, value] of values.entries()) {
      if (!Number.isNaN(value)) sums[index] = (sums[index] ?? 0) + value;
    }
  }
  const total = candidates.map((time, index) => ({ time, value: sums[index] ?? 0 }));
  return { dates: thinPoints(total, mostDates).map(({ time }) => time), isThinned: true };
}

/** The point without a negative value, which has no layer. */
export function withoutNegative(point: Point): Point {
  return point.value !== null && point.value < 0 ? { ...point, value: null } : point;
}
