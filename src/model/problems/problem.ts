/** Every code a problem may carry; stable, part of the content contract (section 9). */
export const problemCodes = [
  /** A file that must exist does not, or cannot be read. */
  'missing-file',
  /** A file is not UTF-8 text. */
  'invalid-encoding',
  /** YAML cannot be read. */
  'invalid-yaml',
  /** A source cannot be read, or cannot be cited. */
  'invalid-bibliography',
  /** Front matter is not YAML keys between two lines of `---`. */
  'invalid-front-matter',
  /** A required key, field or text is missing. */
  'missing-field',
  /** Nothing reads a key. */
  'unknown-field',
  /** A value is not of the form that its key takes. */
  'invalid-value',
  /** A date is not a day, month or year of the calendar in ISO order. */
  'invalid-date',
  /** A kind of entity does not exist. */
  'unknown-kind',
  /** Two files give one id. */
  'duplicate-id',
  /** An id cannot be an address, or the site uses that address itself. */
  'invalid-id',
  /** A file is a symbolic link. */
  'symlink',
  /** A file is larger than the site or its host takes. */
  'too-large',
  /** A text, its YAML or its embeds are nested too deeply. */
  'too-complex',
  /** A link leads to no page, or to no heading of its page. */
  'unknown-link',
  /** A link by name may mean two pages. */
  'ambiguous-link',
  /** A relation leads to no entity. */
  'unknown-relation-target',
  /** A relation leads to an entity of a kind that its field does not take. */
  'wrong-relation-kind',
  /** A key is not that of a source. */
  'unknown-source',
  /** Two sources have one key. */
  'duplicate-source',
  /** A dataset does not exist. */
  'unknown-data',
  /** A chart does not exist. */
  'unknown-chart',
  /** A picture or file does not exist, or lies where nothing reads it. */
  'unknown-asset',
  /** A picture or file may not be published. */
  'unsafe-asset',
  /** An entity does not exist. */
  'unknown-entity',
  /** A table is not well-formed, or does not match its description. */
  'invalid-csv',
  /** A cell of a number column holds no number. */
  'invalid-number',
  /** Two rows of a table have one key. */
  'duplicate-row',
  /** A dataset has no value at that place, or none to compare with. */
  'no-such-value',
  /** An HTML element or attribute is not allowed, and was removed. */
  'unsafe-html',
  /** An address leads elsewhere than to the web. */
  'unsafe-url',
  /** An invisible character can make a text read otherwise than it is written. */
  'bidi-control',
  /** An image would be fetched from another site. */
  'remote-image',
  /** A directive does not exist. */
  'unknown-directive',
  /** A directive is written in another form, or with other attributes, than it takes. */
  'invalid-directive',
  /** A number or date of an entity has no source. */
  'unsourced-value',
  /** Nothing leads to a page. */
  'orphan-page',
  /** The newest row of a dataset is older than its description allows. */
  'stale-value',
  /** A plain mention is a name of two entities, and stays plain. */
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
