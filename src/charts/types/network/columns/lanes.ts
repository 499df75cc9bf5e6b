/** From where to where a curve beside a column reaches, downwards. */
export interface Bow {
  top: number;
  bottom: number;
}

/** Lanes beside a column at most; with more, no reader tells them apart. */
const mostLanes = 24;

/**
 * The lane of each curve beside a column, from 0 at the column: the nearest in which it meets no other, short ones
 * first, so that long ones run around them. Past the last lane, curves share lanes again.
 */
export function lanesOf(bows: readonly Bow[]): number[] {
  const lanes = bows.map(() => 0);
  const taken: Bow[][] = [];
  const order = [...bows.entries()].sort(
    ([at, a], [other, b]) => a.bottom - a.top - (b.bottom - b.top) || at - other,
  );
  for (const [at, bow] of order) {
    const free = taken.findIndex((lane) => !lane.some((other) => doMeet(bow, other)));
    const lane = free >= 0 ? free : taken.length < mostLanes ? taken.length : at % mostLanes;
    (taken[lane] ??= []).push(bow);
    lanes[at] = lane;
  }
  return lanes;
}

function doMeet(a: Bow, b: Bow): boolean {
  return a.top < b.bottom && b.top < a.bottom;
}
