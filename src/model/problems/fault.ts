import type { ProblemCode } from './problem.ts';

/** What is wrong with a record, and the key where. It becomes a `Problem` where the file is known. */
export interface Fault<Key extends string> {
  key: Key;
  code: ProblemCode;
  message: string;
  fix: string;
}
