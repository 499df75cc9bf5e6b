/** The id, or the first of `id-2`, `id-3` ... that is not taken yet; takes it. */
export function takeUniqueId(id: string, taken: Set<string>): string {
  let unique = id;
  for (let count = 2; taken.has(unique); count += 1) unique = `${id}-${count}`;
  taken.add(unique);
  return unique;
}
