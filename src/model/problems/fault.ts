import type { ProblemCode } from './problem.ts';

/** A fault of a record, and its key. It becomes a `Problem` where the file is known. */
export interface Fault<Key extends string> {
  key: Key;
  code: ProblemCode;
  message: string;
  fix: string;
}
