/** The smallest distance between successive places that differ; `undefined` if there are no two. */
export function leastGap(places: readonly number[]): number | undefined {
  const gaps = places.map((place, at) => place - (places[at - 1] ?? place));
  const known = gaps.filter((each) => each > 0);
  return known.length > 0 ? Math.min(...known) : undefined;
}
