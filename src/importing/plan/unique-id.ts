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
  for (let count = 2; taken.has(keyOf(unique)); count += 1) unique = name(`-${count}`);
  taken.add(keyOf(unique));
  return unique;
}
