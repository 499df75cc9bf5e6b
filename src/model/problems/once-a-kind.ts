import type { Problem } from './problem.ts';

/**
 * The problems with one alone for each thing that is not supported, at its first place. It says how many there are: a
 * vault may hold thousands.
 */
export function onceAKind(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  for (const { code, message } of problems) {
    if (code === 'unsupported') counts.set(message, (counts.get(message) ?? 0) + 1);
  }
  return problems.flatMap((problem) => {
    const count = problem.code === 'unsupported' ? counts.get(problem.message) : 1;
    counts.delete(problem.message);
    if (count === undefined) return [];
    const message =
      count === 1 ? problem.message : `${problem.message} This is the first of ${count}.`;
    return [{ ...problem, message }];
  });
}
