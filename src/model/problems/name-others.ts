/** A message names no more, however many there are. */
const mostNamed = 3;

/**
 * The others of a group in words, for the message of one of them: `a`, `a and b`, `a, b, c and 7 more`. If all were named,
 * the messages of thousands that are the same would be as long as the square of their number.
 */
export function nameOthers<Item>(
  group: readonly Item[],
  one: Item,
  nameOf: (item: Item) => string,
): string {
  const named = group
    .slice(0, mostNamed + 1)
    .filter((each) => each !== one)
    .slice(0, mostNamed)
    .map(nameOf);
  const left = group.length - 1 - named.length;
  return left > 0 ? `${named.join(', ')} and ${left} more` : named.join(' and ');
}
