import type { Position } from '../../model/problems/problem.ts';

/** A link as written: `[[target#heading]]`. */
export interface WrittenLink {
  written: string;
  /** Empty for a heading of the same page. */
  target: string;
  heading?: string;
  at: Position;
}
