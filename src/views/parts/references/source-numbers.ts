import type { SourceKey } from '../../../model/sources/source.ts';

/** The reference numbers of one page: each source keeps the number of its first citation. */
export interface SourceNumbers {
  /** Numbers of some sources, counted from 1; a new source takes the next one. Unknown keys have none. */
  of(keys: readonly SourceKey[]): number[];
  /** All sources of the page in the order of their numbers. */
  keys(): SourceKey[];
}

/**
 * @param cited Sources that the text of the page has numbered already.
 * @param known Every source of the site; a key that is not among them is a problem reported elsewhere.
 */
export function createSourceNumbers(
  cited: readonly SourceKey[],
  known: ReadonlyMap<SourceKey, unknown>,
): SourceNumbers {
  const numbers = new Map(cited.map((key, index) => [key, index + 1]));
  const numberOf = (key: SourceKey): number => {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  return {
    of: (keys) => keys.filter((key) => known.has(key)).map(numberOf),
    keys: () => [...numbers.keys()],
  };
}
