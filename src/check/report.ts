import {
  isError,
  type Location,
  type Problem,
  type ProblemCode,
} from '../model/problems/problem.ts';
import { asTyped } from '../model/run/program.ts';
import { listed } from '../model/text/listed.ts';

/** The formats of a report. */
export const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Writes a code; a terminal may show it as a link. */
export type ShowCode = (code: ProblemCode) => string;

/**
 * Formats problems as lines of text, a JSON array or GitHub annotations. Each names every problem, in the order given.
 * @param folder Path of the content folder relative to the working directory: `content`.
 */
export function formatProblems(
  problems: readonly Problem[],
  format: ReportFormat,
  folder: string,
  showCode?: ShowCode,
): string {
  if (format === 'json') return `${JSON.stringify(problems, null, 2)}\n`;
  if (format === 'github') return joinLines(problems.map((each) => githubLine(each, folder)));
  return joinLines(problemLines(problems, folder, showCode));
}

/** A report printed before other work lists at most this many problems; `check` lists all. */
const mostListed = 200;
/** If there are more, it lists all errors, and this many warnings of each code. */
const mostOfCode = 20;

/** What is known when a report is made. */
interface KnownLines {
  /** The lines of its problems. */
  lines?: readonly string[];
  /** Those of the last report. */
  said?: ReadonlySet<string> | undefined;
}

/** Most files that the sentence about problems left out names. */
const mostNamed = 3;

/**
 * The sentence that says what a report leaves out; none if it leaves nothing out.
 * @param unread Files whose problems may have others, which are not reported.
 */
export function leftOut(unread: readonly string[], folder: string): string[] {
  if (unread.length === 0) return [];
  const names = unread.map((file) => `${folder}/${visible(file)}`);
  const where = names.length > mostNamed ? count(names.length, 'file') : listed(names, 'and');
  return [`Problems that may follow from those in ${where} are not shown.`];
}

/**
 * The problems as text for people, with their summary below; empty if there are none. Of a great many, only some warnings
 * are listed.
 * @param unread Files whose problems may have others, which are not reported.
 * @param known After an earlier report: of a great many problems, errors and those that are new are listed.
 */
export function reportAsText(
  problems: readonly Problem[],
  unread: readonly string[],
  folder: string,
  { lines = problemLines(problems, folder), said }: KnownLines = {},
): string {
  if (problems.length === 0) return '';
  const summary = [summarize(problems, folder), ...leftOut(unread, folder)];
  if (lines.length <= mostListed) return joinLines([...lines, ...summary]);
  const shown = errorsAndSome(problems, lines, said);
  const number = shown.length.toLocaleString('en');
  const which = said ? 'Listed above are errors and what is new' : `Listed above are ${number}`;
  const rest = `${which}; \`npm run check\` lists all.`;
  return joinLines([...shown, ...summary, asTyped(rest)]);
}

/** The lines of all errors, and of some warnings of each code that were not reported before. */
function errorsAndSome(
  problems: readonly Problem[],
  lines: readonly string[],
  said: ReadonlySet<string> | undefined,
): string[] {
  const counts = new Map<ProblemCode, number>();
  return lines.filter((line, index) => {
    const problem = problems[index];
    if (!problem || isError(problem)) return true;
    if (said?.has(line)) return false;
    const before = counts.get(problem.code) ?? 0;
    counts.set(problem.code, before + 1);
    return before < mostOfCode;
  });
}

/** The first of these lines, and how many more there are, where a page shows them. */
export function firstLines(lines: readonly string[]): readonly string[] {
  if (lines.length <= mostListed) return lines;
  const more = (lines.length - mostListed).toLocaleString('en');
  return [...lines.slice(0, mostListed), `and ${more} more`];
}

/** Formats each problem as a line of text. */
export function problemLines(
  problems: readonly Problem[],
  folder: string,
  showCode: ShowCode = asItIs,
): string[] {
  return problems.map(({ severity, code, message, fix, ...at }) =>
    [placeOf(at, folder), severity, showCode(code), visible(`${message} ${fix}`)].join('  '),
  );
}

/**
 * A summary: `3 errors, 1 warning in 2 files.`, and below it how many there are of each code, errors first, each with its
 * first place. A single code needs no such list.
 */
export function summarize(
  problems: readonly Problem[],
  folder: string,
  showCode: ShowCode = asItIs,
): string {
  if (problems.length === 0) return 'No problems.';
  const errors = problems.filter(isError).length;
  const files = new Set(problems.map((problem) => problem.file)).size;
  const total = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')} in ${count(files, 'file')}.`;
  const codes = countsOfCodes(problems);
  if (codes.length === 1) return total;
  const width = Math.max(...codes.map(({ number }) => number.length));
  const lines = codes.map(({ number, first }) => {
    const { severity, code } = first;
    const place = `first at ${placeOf(first, folder)}`;
    return [`  ${number.padStart(width)}`, severity, showCode(code), place].join('  ');
  });
  return [total, ...lines].join('\n');
}

/** How often each code occurs as an error and as a warning: errors first, then the most frequent. */
function countsOfCodes(problems: readonly Problem[]): { number: string; first: Problem }[] {
  const ofCodes = Map.groupBy(problems, ({ severity, code }) => `${severity} ${code}`);
  return [...ofCodes.values()]
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.length - a.length)
    .flatMap((same) => {
      const [first] = same;
      return first ? [{ number: same.length.toLocaleString('en'), first }] : [];
    });
}

function rankOf([first]: readonly Problem[]): number {
  return first && isError(first) ? 0 : 1;
}

/** A number with its noun: `1 file`, `1,200 files`. */
export function count(number: number, noun: string, several = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : several}`;
}

function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function placeOf({ file, line, column }: Location, folder: string): string {
  return `${folder}/${visible(file)}:${line}:${column}`;
}

/**
 * Texts and names of files with `\u001b` for a character that would start a line, move the cursor or reverse what
 * follows: a report shows what is there, and content cannot write to the terminal.
 */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function asItIs(code: ProblemCode): string {
  return code;
}

function githubLine(problem: Problem, folder: string): string {
  const { file, line, column, severity, code, message, fix } = problem;
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  // These characters would end a value: https://docs.github.com/actions/reference/workflow-commands.
  const data = (text: string): string =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return `::${severity} file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(code)}::${data(`${message} ${fix}`)}`;
}
