import { asTyped } from '../model/program.ts';
import type { Problem, ProblemCode } from '../model/problems/problem.ts';

/** The formats of a report. */
export const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** How problems are written as text. */
export interface TextStyle {
  /** Formats a code; a terminal may show it as a link. */
  showCode?: (code: ProblemCode) => string;
  /** How many warnings of each code are written before the rest is counted; all by default. */
  mostWarnings?: number;
}

/** Warnings of each code in a report for people: enough to know what is meant. */
export const fewWarnings = 3;

/**
 * Formats problems as lines of text, a JSON array or GitHub annotations.
 * @param folder Path of the content folder relative to the working directory: `content`.
 */
export function formatProblems(
  problems: readonly Problem[],
  format: ReportFormat,
  folder: string,
  style: TextStyle = {},
): string {
  if (format === 'json') return `${JSON.stringify(problems, null, 2)}\n`;
  if (format === 'github') return joinLines(problems.map((each) => githubLine(each, folder)));
  const { errors, warnings } = problemLines(problems, folder, style);
  return joinLines([...errors, ...warnings]);
}

function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** The errors and the warnings, as lines of text. */
export interface ProblemLines {
  errors: string[];
  warnings: string[];
}

/** Formats problems as lines of text: errors in the order of the files, warnings by their code. */
export function problemLines(
  problems: readonly Problem[],
  folder: string,
  { showCode = (code) => code, mostWarnings = Infinity }: TextStyle = {},
): ProblemLines {
  const write = (problem: Problem): string => textLine(problem, folder, showCode);
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const ofCodes = [...Map.groupBy(warnings, ({ code }) => code)];
  return {
    errors: problems.filter(({ severity }) => severity === 'error').map(write),
    warnings: ofCodes.flatMap(([code, same]) => {
      // A line that says “1 more” takes the place of the one.
      const shown = same.length === mostWarnings + 1 ? same.length : mostWarnings;
      const left = same.length - shown;
      const rest = `… and ${left.toLocaleString('en')} more  warning  ${showCode(code)}  ${showAll}`;
      return [...same.slice(0, shown).map(write), ...(left > 0 ? [rest] : [])];
    }),
  };
}

const showAll = asTyped('`npm run check -- --all` shows each.');

/** A summary: `3 errors, 1 warning in 2 files.` */
export function summarize(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')} in ${count(files, 'file')}.`;
}

/** A number with its noun: `1 file`, `1,200 files`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function textLine(
  problem: Problem,
  folder: string,
  showCode: (code: ProblemCode) => string,
): string {
  const { file, line, column, severity, code, message, fix } = problem;
  return `${folder}/${file}:${line}:${column}  ${severity}  ${showCode(code)}  ${message} ${fix}`;
}

function githubLine(problem: Problem, folder: string): string {
  const { file, line, column, severity, code, message, fix } = problem;
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  // These characters would end a value: https://docs.github.com/actions/reference/workflow-commands.
  const data = (text: string): string =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return `::${severity} file=${property(`${folder}/${file}`)},line=${line},col=${column},title=${property(code)}::${data(`${message} ${fix}`)}`;
}
