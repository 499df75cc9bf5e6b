/** The id, or the first of `id-2`, `id-3` ... that is not taken yet; takes it. */
export function takeUniqueId(id: string, taken: Set<string>): string {
  const counts = countsIn(taken);
  let count = counts.get(id) ?? 1;
  let unique = id;
  while (taken.has(unique)) unique = `${id}-${(count += 1)}`;
  counts.set(id, count);
  taken.add(unique);
  return unique;
}

/** The last ending of each name, since a list may have thousands of one name, and to try all again would take hours. */
const lastCounts = new WeakMap<Set<string>, Map<string, number>>();

function countsIn(taken: Set<string>): Map<string, number> {
  const counts = lastCounts.get(taken) ?? new Map<string, number>();
  lastCounts.set(taken, counts);
  return counts;
}
