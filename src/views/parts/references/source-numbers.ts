import type { SourceKey } from '../../../model/ids/source-key.ts';

/** The reference numbers of one page; each source keeps the number of its first citation. */
export interface SourceNumbers {
  /** Numbers of some sources, from 1; a new source takes the next number, an unknown key has none. */
  of(keys: readonly SourceKey[]): number[];
  /** All sources of the page by number. */
  keys(): SourceKey[];
}

/**
 * The numbers of a page.
 * @param cited Sources that the page's text has already numbered, in order.
 * @param known Every source of the site; the check reports other keys.
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
