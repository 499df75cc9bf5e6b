import type { FormattedReference } from '../../../model/sources/citation-style.ts';

/** How to cite a page: `"Title." Site, 24 November 2026. CC-BY-4.0.` in parts, for italics. */
export interface CitationView {
  title: string;
  site: string;
  /** When the page was published; absent if that is not known. */
  date?: string;
  /** The last date in the data of a chart or dataset. */
  dataTo?: string;
  url: string;
  license?: string;
  authors: string;
  /** As the citation style of the site writes it; absent in the product's own style. */
  entry?: FormattedReference;
}
