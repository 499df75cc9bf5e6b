import { fill, type Labels } from '../../model/labels/labels.ts';
import type { AssessedStatement } from './assessed-statements.ts';

/** A statement, or several rows of one series that follow each other in their table and have the same words. */
export interface MergedStatement extends AssessedStatement {
  /** Line of the last of several rows. */
  lastLine?: number;
}

/** Rows of one series that follow each other, as one statement from the first date to the last. */
export function mergeRows(
  statements: readonly AssessedStatement[],
  { chartRange }: Pick<Labels, 'chartRange'>,
): MergedStatement[] {
  const runs: AssessedStatement[][] = [];
  for (const each of statements) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before && follows(each, before)) run?.push(each);
    else runs.push([each]);
  }
  return runs.flatMap((run): MergedStatement[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    if (first === last || !first.series) return [first];
    const dates = fill(chartRange, { from: first.date ?? '', to: last.date ?? '' });
    return [{ ...first, text: `${first.series}, ${dates}`, lastLine: last.line }];
  });
}

function follows(next: AssessedStatement, before: AssessedStatement): boolean {
  return (
    next.series !== undefined &&
    next.series === before.series &&
    next.file === before.file &&
    next.line === before.line + 1 &&
    next.confidence === before.confidence &&
    next.status === before.status
  );
}
