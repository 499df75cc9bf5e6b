/** The difference of the highest and the lowest of some values; 0 without two. */
export function spanOf(values: Iterable<number>): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return high > low ? high - low : 0;
}

/** The size of the largest of some values, or of the lowest below zero; 0 without any. */
export function sizeOf(values: Iterable<number>): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
