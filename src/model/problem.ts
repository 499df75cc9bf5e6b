/** Every code a problem may carry; stable, part of the content contract (section 9). */
export const problemCodes = [
  'missing-file',
  'invalid-encoding',
  'invalid-yaml',
  'invalid-bibliography',
  'invalid-front-matter',
  'missing-field',
  'unknown-field',
  'invalid-value',
  'invalid-date',
  'unknown-kind',
  'duplicate-id',
  'invalid-id',
  'symlink',
  'too-large',
  'too-complex',
  'unknown-link',
  'ambiguous-link',
  'unknown-relation-target',
  'wrong-relation-kind',
  'unknown-source',
  'duplicate-source',
  'unknown-data',
  'unknown-chart',
  'unknown-asset',
  'unsafe-asset',
  'unknown-entity',
  'invalid-csv',
  'invalid-number',
  'duplicate-row',
  'no-such-value',
  'unsafe-html',
  'unsafe-url',
  'bidi-control',
  'remote-image',
  'unknown-directive',
  'invalid-directive',
  'unsourced-value',
  'orphan-page',
  'stale-value',
  'ambiguous-mention',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export type Severity = 'error' | 'warning';

/** A place inside a text file; both count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** A place in the content folder. `file` is relative to the folder, with `/` between its parts. */
export interface Location extends Position {
  file: string;
}

/** Something wrong with the content, said to its author: where, what, and what to do about it. */
export interface Problem extends Location {
  severity: Severity;
  code: ProblemCode;
  /** What is wrong, as a full sentence. */
  message: string;
  /** The edit that mends it, as a full sentence. */
  fix: string;
}

export function error(at: Location, code: ProblemCode, message: string, fix: string): Problem {
  return problem(at, 'error', code, message, fix);
}

export function warning(at: Location, code: ProblemCode, message: string, fix: string): Problem {
  return problem(at, 'warning', code, message, fix);
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((each) => each.severity === 'error');
}

/** The order of a report: by file, then by place, then by code. Compares code units, so it is the same in every locale. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

function problem(
  at: Location,
  severity: Severity,
  code: ProblemCode,
  message: string,
  fix: string,
): Problem {
  return { file: at.file, line: at.line, column: at.column, severity, code, message, fix };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
