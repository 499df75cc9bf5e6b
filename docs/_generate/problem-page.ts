import { formatProblems } from '../../src/check/report.ts';
import type { Problem, ProblemCode } from '../../src/model/problems/problem.ts';
import { checkExamples } from './check-examples.ts';
import { exampleFiles, sectionOf, type ExampleFile } from './example-files.ts';
import { preparedExamples } from './prepared-examples.ts';

/** The problems of the example on the page of a code. */
export function problemsOfExample(code: ProblemCode, page: string): Promise<Problem[]> {
  return checkExamples(exampleOf(page), preparedExamples[code]);
}

/** The problems that remain after the files below "Fix" have replaced those of the example. */
export function problemsAfterFix(page: string): Promise<Problem[]> {
  return checkExamples([...exampleOf(page), ...fixOf(page)]);
}

/** The files below "Example". */
function exampleOf(page: string): ExampleFile[] {
  return exampleFiles(sectionOf(page, 'Example'));
}

/** The files below "Fix". */
export function fixOf(page: string): ExampleFile[] {
  return exampleFiles(sectionOf(page, 'Fix'));
}

/** A code block with the problems as in the terminal. */
export function reportBlock(problems: readonly Problem[]): string {
  return `\`\`\`text\n${formatProblems(problems, 'text', 'content')}\`\`\``;
}
