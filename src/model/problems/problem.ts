import { compareCodeUnits } from '../text/compare-code-units.ts';

/** Every problem code. Codes are stable: authors and tools refer to them. */
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
  /** A key is unknown. */
  'unknown-field',
  /** A value does not have the form that its key takes. */
  'invalid-value',
  /** A date is not a day, month or year of the calendar in ISO order. */
  'invalid-date',
  /** A kind of entity does not exist. */
  'unknown-kind',
  /** Two files have the same id. */
  'duplicate-id',
  /** An id cannot be an address, or the site uses that address itself. */
  'invalid-id',
  /** A file is a symbolic link. */
  'symlink',
  /** A file is larger than the site or its host allows. */
  'too-large',
  /** A text or its YAML is nested too deeply, or has too many parts. */
  'too-complex',
  /** A page would be embedded in itself, embeds too many others, or one without a text. */
  'embed-limit',
  /** A link leads to no page, or to no heading of its page. */
  'unknown-link',
  /** A link by name may mean two pages. */
  'ambiguous-link',
  /** A relation leads to no entity. */
  'unknown-relation-target',
  /** A relation leads to an entity of a kind that its field does not allow. */
  'wrong-relation-kind',
  /** A key belongs to no source. */
  'unknown-source',
  /** Two sources have the same key. */
  'duplicate-source',
  /** A dataset does not exist. */
  'unknown-data',
  /** A chart does not exist. */
  'unknown-chart',
  /** A picture or file does not exist, or is in a folder that is not read. */
  'unknown-asset',
  /** A picture or file must not be published. */
  'unsafe-asset',
  /** An entity does not exist. */
  'unknown-entity',
  /** A table is not well-formed, or does not match its description. */
  'invalid-csv',
  /** A cell of a number column does not hold a number. */
  'invalid-number',
  /** Two rows of a table have the same key. */
  'duplicate-row',
  /** A dataset has no such value, or none to compare it with. */
  'no-such-value',
  /** HTML in Markdown or in an SVG picture is not allowed, and was removed. */
  'unsafe-html',
  /** An address does not lead to the web. */
  'unsafe-url',
  /** An invisible character can make text read differently from how it is written. */
  'bidi-control',
  /** An image would be loaded from another site. */
  'remote-image',
  /** A footnote has no text, or no mark leads to it. */
  'unknown-footnote',
  /** Words look like Markdown, such as a list or an image, but are not read as such. */
  'unread-markup',
  /** A directive does not exist. */
  'unknown-directive',
  /** A directive has the wrong form or the wrong attributes. */
  'invalid-directive',
  /** Something that Obsidian shows, and the site does not. */
  'unsupported',
  /** A comment does not end. */
  'unclosed-comment',
  /** A number or date of an entity has no source. */
  'unsourced-value',
  /** No page links to a page. */
  'orphan-page',
  /** The newest row of a dataset is older than its description allows. */
  'stale-value',
  /** A plain mention may mean something else: another entity, or a longer name. It is not linked. */
  'ambiguous-mention',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export type Severity = 'error' | 'warning';

/** A position in a text file; both count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** A position in a file. `file` is relative to the content folder, with `/` between its parts. */
export interface Location extends Position {
  file: string;
}

/** Something wrong with the content: where, what, and how to fix it. */
export interface Problem extends Location {
  severity: Severity;
  code: ProblemCode;
  /** What is wrong, as a full sentence. */
  message: string;
  /** The edit that fixes it, as a full sentence. */
  fix: string;
}

/** A problem that stops the build. */
export function error(at: Location, code: ProblemCode, message: string, fix: string): Problem {
  return problem(at, 'error', code, message, fix);
}

/** A problem that does not stop the build. */
export function warning(at: Location, code: ProblemCode, message: string, fix: string): Problem {
  return problem(at, 'warning', code, message, fix);
}

/** True if a problem stops the build. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** True if any of these problems stops the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(isError);
}

/** Adds problems one by one: a file may have more than a call takes arguments. */
export function addProblems(problems: Problem[], more: readonly Problem[]): void {
  for (const each of more) problems.push(each);
}

/** Sorts problems by file, position and code. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareCodeUnits(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareCodeUnits(a.code, b.code) ||
      compareCodeUnits(a.message, b.message),
  );
}

function problem(
  at: Location,
  severity: Severity,
  code: ProblemCode,
  message: string,
  fix: string,
): Problem {
  const { file, line, column } = at;
  return { file, line, column, severity, code, message: readable(message), fix: readable(fix) };
}

/** Nobody reads more of a sentence; what it quotes may be as long as a file. */
const longestSentence = 2000;

function readable(text: string): string {
  if (text.length <= longestSentence) return text;
  const half = longestSentence / 2;
  return `${text.slice(0, half)} … ${text.slice(-half)}`.toWellFormed();
}
