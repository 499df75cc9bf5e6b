/** A named row with a mark from one value to another. */
export interface Row {
  id: string;
  name: string;
  /** Name, dates and values in full. */
  reading: string;
  /** What the title speaks of. */
  isMain: boolean;
  start: number;
  end: number;
  /** Beside the mark's start; absent where the start is the zero of a bar. */
  startLabel?: string;
  endLabel: string;
  /** In a column of its own at the right. */
  note?: string;
}
