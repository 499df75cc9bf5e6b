import type { Problem, ProblemCode } from '../model/problems/problem.ts';

/** The formats of a report. */
export const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/**
 * Formats problems as lines of text, a JSON array or GitHub annotations.
 * @param folder Path of the content folder relative to the working directory: `content`.
 * @param showCode Formats a code in lines of text; a terminal may show it as a link.
 */
export function formatProblems(
  problems: readonly Problem[],
  format: ReportFormat,
  folder: string,
  showCode: (code: ProblemCode) => string = (code) => code,
): string {
  if (format === 'json') return `${JSON.stringify(problems, null, 2)}\n`;
  const lines = problems.map((problem) => {
    const file = `${folder}/${problem.file}`;
    return format === 'text' ? textLine(problem, file, showCode) : githubLine(problem, file);
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The errors and the warnings, as lines of text. */
export interface ProblemLines {
  errors: string[];
  warnings: string[];
}

/** Formats problems as lines of text, errors and warnings apart. */
export function problemLines(problems: readonly Problem[], folder: string): ProblemLines {
  const linesOf = (severity: Problem['severity']): string[] =>
    problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => textLine(problem, `${folder}/${problem.file}`, (code) => code));
  return { errors: linesOf('error'), warnings: linesOf('warning') };
}

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

function textLine(problem: Problem, file: string, showCode: (code: ProblemCode) => string): string {
  const { line, column, severity, code, message, fix } = problem;
  return `${file}:${line}:${column}  ${severity}  ${showCode(code)}  ${message} ${fix}`;
}

function githubLine(problem: Problem, file: string): string {
  const { line, column, severity, code, message, fix } = problem;
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  // These characters would end a value: https://docs.github.com/actions/reference/workflow-commands.
  const data = (text: string): string =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(`${message} ${fix}`)}`;
}
