import type { Problem } from '../../model/problems/problem.ts';
import { problemHelp } from '../../publish/report/problem-help.ts';

/** Thrown when a site cannot be made of its content, after the problems are printed. */
export class ContentError extends Error {}

/** The error for these problems: what came of them, and where they are explained. */
export function contentError(
  problems: readonly Problem[],
  outcome = 'Nothing was written.',
): ContentError {
  return new ContentError(`${outcome}\n${problemHelp(problems)}`.trimEnd());
}
