import type { SourceKey } from '../ids/source-key.ts';
import type { Position } from '../problems/problem.ts';

/** The picture of a page, as its front matter describes it. */
export interface Picture {
  /** As written: a path relative to the file, or a name in `assets/`. */
  src: string;
  /** What it shows, in words. */
  alt?: string;
  /** Who made it. */
  credit?: string;
  /** SPDX id, address or text. */
  license?: string;
  caption?: string;
  /** Keys of the sources that it is from; may be empty. */
  sources: SourceKey[];
  /** Position of each key. */
  sourcesAt?: Position[];
  /** Position of `src`. */
  at: Position;
}
