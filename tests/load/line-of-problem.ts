import type { Problem } from '../../src/model/problems/problem.ts';

/** A problem as in the lists of expected ones: `articles/x.md:3:7 invalid-date`. */
export function lineOfProblem({ file, line, column, severity, code }: Problem): string {
  return `${file}:${line}:${column} ${severity === 'warning' ? 'warning ' : ''}${code}`;
}
