import type { Source } from '../../../model/sources/source.ts';

/** An entry of a page's reference list. */
export interface ReferenceView {
  number: number;
  source: Source;
  /** Fragments of the marks that cite it. */
  citedAt: string[];
}
