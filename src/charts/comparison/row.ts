/** A named row with a mark from one value to another. */
export interface Row {
  id: string;
  name: string;
  /** Its reading: name, dates and values in full. */
  reading: string;
  /** True if highlighted, or if no row is. */
  isMain: boolean;
  start: number;
  end: number;
  /** Beside the start of the mark; absent if the start is the zero of a bar. */
  startLabel?: string;
  endLabel: string;
  /** In its own column on the right. */
  note?: string;
}
