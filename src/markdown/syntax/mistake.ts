import type { ProblemCode } from '../../model/problems/problem.ts';

/** Words that look like Markdown but are none. */
export interface Mistake {
  code: ProblemCode;
  isWarning?: boolean;
  message: string;
  fix: string;
}

/** How a mistake is found. */
export interface MistakePattern {
  /** Matches files that may hold the mistake. */
  hint: RegExp;
  pattern: RegExp;
  /** True if the mistake starts a line. */
  startsLine?: boolean;
  /** True if the backslashes before its first and last sign are part of it; otherwise, one makes it plain. */
  isEscaped?: boolean;
  read(match: RegExpExecArray): Mistake | undefined;
}
