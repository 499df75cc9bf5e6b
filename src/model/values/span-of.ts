/** The difference of the highest and the lowest of some values; 0 without two. */
export function spanOf(values: Iterable<number>): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return high > low ? high - low : 0;
}
