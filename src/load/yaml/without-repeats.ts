import { isError, type Problem } from '../../model/problems/problem.ts';

/** The problems without the warnings about comments that stand in place of a value, where an error says so. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;
  const errors = new Set(
    problems.flatMap((each) => (each.code === 'missing-field' ? placeOf(each) : [])),
  );
  return problems.filter(
    (each) => isError(each) || each.code !== 'invalid-value' || !errors.has(placeOf(each)),
  );
}
