import { placeIn } from '../../model/problems/place-in.ts';
import { warning, type Problem } from '../../model/problems/problem.ts';

/** The note of the rows of a new table, until its author replaces them. */
export const exampleNote = 'An example: replace this row.';

/** Warns about the first row of a new table that was never replaced, which readers would take for data. */
export function warnExampleRows(text: string, file: string): Problem[] {
  const start = text.indexOf(exampleNote);
  if (start < 0) return [];
  const { line } = placeIn(text, start);
  const message = 'This is still an example row of a new table.';
  const fix = 'Replace it, or start the names of both files with `_` until you do.';
  return [warning({ file, line, column: 1 }, 'missing-field', message, fix)];
}
