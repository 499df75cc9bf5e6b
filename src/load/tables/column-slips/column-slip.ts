import type { ProblemCode } from '../../../model/problems/problem.ts';

/** A cell of a column that is not empty. */
export interface TakenCell {
  text: string;
  line: number;
  /** Its place in the row, from zero. */
  cell: number;
}

/** Looks for cells of one column that most likely mean something else, as the cells together show. */
export interface ColumnSlip {
  take(cell: TakenCell): void;
  /** What is to be said of the column. */
  find(): { at: TakenCell; code: ProblemCode; message: string; fix: string } | undefined;
}
