const shortLength = 7;

/**
 * Shortens hashes to names, as Pagefind does. A name that is taken grows until it is not.
 * @param growth number of digits by which it grows.
 */
export function shortNames(hashes: readonly string[], growth: number): string[] {
  const taken = new Set<string>();
  return hashes.map((hash) => {
    let length = shortLength;
    while (taken.has(hash.slice(0, length)) && length < hash.length) length += growth;
    taken.add(hash.slice(0, length));
    return hash.slice(0, length);
  });
}
