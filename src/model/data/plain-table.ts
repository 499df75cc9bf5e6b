/** A table for a file: dates in ISO form, numbers in full, `null` for a missing value. */
export interface PlainTable {
  heads: string[];
  /** An iterable, since there may be a million rows. */
  rows: Iterable<readonly (string | number | null)[]>;
}
