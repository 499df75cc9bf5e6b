import type { SitePath } from '../addresses/path.ts';
import type { Position } from '../problems/problem.ts';

/** An address at which a page was once, and the place where the author wrote it. */
export interface OldAddress {
  path: SitePath;
  at: Position;
}
