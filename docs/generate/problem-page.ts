import { formatProblems } from '../../src/check/report.ts';
import type { Problem, ProblemCode } from '../../src/model/problems/problem.ts';
import { checkExamples } from './check-examples.ts';
import { exampleFiles, sectionOf, type ExampleFile } from './example-files.ts';
import { preparedExamples } from './prepared-examples.ts';

/** What the check says of the example on the page of a code. */
export function problemsOfExample(code: ProblemCode, page: string): Promise<Problem[]> {
  return checkExamples(exampleOf(page), preparedExamples[code]);
}

/** What the check says once the files below "Mend" have taken the place of those of the example. */
export function problemsOnceMended(page: string): Promise<Problem[]> {
  return checkExamples([...exampleOf(page), ...mendOf(page)]);
}

export function exampleOf(page: string): ExampleFile[] {
  return exampleFiles(sectionOf(page, 'Example'));
}

export function mendOf(page: string): ExampleFile[] {
  return exampleFiles(sectionOf(page, 'Mend'));
}

/** Problems as the terminal shows them, in a code block. */
export function reportBlock(problems: readonly Problem[]): string {
  return `\`\`\`text\n${formatProblems(problems, 'text', 'content')}\`\`\``;
}
