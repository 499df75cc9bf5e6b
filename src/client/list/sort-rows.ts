/** How the keys of a column compare. Dates are in ISO form. */
export type KeyType = 'text' | 'number' | 'date';

/** Places of rows in the order of their keys; rows without a key come last in either direction. */
export function sortRows(
  keys: readonly string[],
  type: KeyType,
  { isReverse, language }: { isReverse: boolean; language: string },
): number[] {
  const compare = comparison(type, language);
  const places = keys.map((_, place) => place);
  // Rows with equal keys keep their order: sorting is stable.
  return places.sort((a, b) => {
    const [first = '', second = ''] = [keys[a], keys[b]];
    if (!first || !second) return Number(!first) - Number(!second);
    return isReverse ? compare(second, first) : compare(first, second);
  });
}

function comparison(type: KeyType, language: string): (a: string, b: string) => number {
  if (type === 'number') return (a, b) => Number(a) - Number(b);
  if (type === 'date') return (a, b) => (a === b ? 0 : a < b ? -1 : 1);
  return new Intl.Collator(language, { numeric: true }).compare;
}
