/** The id, or the first of `id-2`, `id-3` ... that is not taken yet; takes it. */
export function takeUniqueId(id: string, taken: Set<string>): string {
  return takeUnique((ending) => id + ending, taken);
}

/**
 * The first name that is not taken, with the ending `-2`, `-3` ... if need be; takes it.
 * @param keyOf What no two names may share.
 */
export function takeUnique(
  name: (ending: string) => string,
  taken: Set<string>,
  keyOf = (each: string): string => each,
): string {
  let unique = name('');
  const first = keyOf(unique);
  const counts = countsIn(taken);
  let count = counts.get(first) ?? 1;
  while (taken.has(keyOf(unique))) unique = name(`-${(count += 1)}`);
  counts.set(first, count);
  taken.add(keyOf(unique));
  return unique;
}

/** The last ending of each name, since a list may have thousands of one name, and to try all again would take hours. */
const lastCounts = new WeakMap<Set<string>, Map<string, number>>();

function countsIn(taken: Set<string>): Map<string, number> {
  const counts = lastCounts.get(taken) ?? new Map<string, number>();
  lastCounts.set(taken, counts);
  return counts;
}
