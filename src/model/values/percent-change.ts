/** The change from one value to another in per cent; from a negative value, by its size. Infinite or `NaN` from zero. */
export function percentChange(from: number, to: number): number {
  return ((to - from) / Math.abs(from)) * 100;
}
