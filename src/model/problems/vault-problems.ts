import type { Problem, ProblemCode } from './problem.ts';

/**
 * Codes that are warnings in `pages/`, where any vault of notes fits: a vault links to notes that nobody has written
 * yet, and holds templates, notes without text and pictures of other sites. The page is built without what is missing.
 */
const vaultWarnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'ambiguous-link',
  'embed-limit',
  'invalid-date',
  'invalid-front-matter',
  'invalid-value',
  'invalid-yaml',
  'missing-field',
  'remote-image',
  'unknown-asset',
  'unknown-link',
  'unknown-source',
  'unsafe-asset',
]);

/** The problems with those that only a vault has as warnings. */
export function asInVault(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) =>
    problem.file.startsWith('pages/') && vaultWarnings.has(problem.code)
      ? { ...problem, severity: 'warning' }
      : problem,
  );
}
