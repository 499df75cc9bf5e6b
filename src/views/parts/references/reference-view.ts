import type { FormattedReference } from '../../../model/sources/citation-style.ts';
import type { Work } from '../../../model/sources/source.ts';

/** An entry of a page's reference list. */
export interface ReferenceView {
  number: number;
  source: Work;
  /** As the citation style of the site writes it; absent in the product's own style. */
  entry?: FormattedReference;
  /** Fragments of the marks that cite it. */
  citedAt: string[];
}
