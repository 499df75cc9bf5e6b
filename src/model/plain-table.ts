/** A table as a file holds it: dates as ISO text, numbers in full, `null` for a missing value. */
export interface PlainTable {
  heads: string[];
  rows: (string | number | null)[][];
}
