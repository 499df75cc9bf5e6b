import type { ClosedPeriod } from '../../model/dates/period.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import type { ListFilter } from '../parts/filters/list-filter.ts';
import type { CitationView } from '../parts/references/citation-view.ts';
import type { DescribedLink, PageLink } from '../parts/links/page-link.ts';
import type { ReferenceView } from '../parts/references/reference-view.ts';

/** The page of a dataset. */
export interface DatasetView extends DescribedLink {
  id: string;
  /** The author's own file. */
  file: SitePath;
  license?: string;
  columns: { name: string; label: string; type: string; typeLabel: string; unit?: string }[];
  rowCount: number;
  period?: ClosedPeriod;
  /** The rows on the page; the file has all. */
  rows: DatasetCellView[][];
  filters: ListFilter[];
  /** The marks of each row in the filters. */
  marks: number[][];
  references: ReferenceView[];
  /** Number of all sources, if the page lists only some; rows lead to the pages of the others. */
  sourceTotal?: number;
  charts: PageLink[];
  citation: CitationView;
}

/**
 * The content of a cell. Dates are text without a machine-readable form: a table may have thousands, and the file has
 * that form.
 */
export type DatasetCellView =
  | { type: 'text'; text: string }
  /** The entity or source that it names. */
  | { type: 'link'; text: string; href: string }
  /** A number of a row that has been withdrawn. */
  | { type: 'withdrawn'; text: string }
  /** The confidence or status that it gives its row. */
  | { type: 'assessment'; assessment: Assessment };
