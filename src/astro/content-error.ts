import type { Problem } from '../model/problems/problem.ts';
import { problemHelp } from '../publish/problem-help.ts';

/** Thrown when a site cannot be made of its content, after the problems are printed. */
export class ContentError extends Error {}

/** The error for these problems: where they are explained. */
export function contentError(problems: readonly Problem[]): ContentError {
  return new ContentError(`Nothing was written.\n${problemHelp(problems)}`.trimEnd());
}
