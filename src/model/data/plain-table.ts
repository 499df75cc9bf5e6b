/** A table as a file holds it: dates as ISO text, numbers in full, `null` for a missing value. */
export interface PlainTable {
  heads: string[];
  /** One at a time: there may be a million. */
  rows: Iterable<readonly (string | number | null)[]>;
}
