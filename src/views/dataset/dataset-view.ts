import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { ListFilter } from '../parts/filters/list-filter.ts';
import type { CitationView } from '../parts/references/citation-view.ts';
import type { PageLink } from '../parts/links/page-link.ts';
import type { ReferenceView } from '../parts/references/reference-view.ts';

/** The page of a dataset. */
export interface DatasetView extends PageLink {
  id: string;
  /** The author's own file. */
  file: SitePath;
  license?: string;
  columns: { name: string; label: string; type: string; typeLabel: string; unit?: string }[];
  rowCount: number;
  period?: { from: PartialDate; to: PartialDate };
  /** The rows on the page; the file has all. */
  rows: DatasetCellView[][];
  filters: ListFilter[];
  /** The marks of each row in the filters. */
  marks: number[][];
  references: ReferenceView[];
  charts: PageLink[];
  citation: CitationView;
}

/**
 * A cell as text, with its link or source. Dates have no machine-readable form: a table may have thousands, and the file
 * has that form.
 */
export interface DatasetCellView {
  text: string;
  href?: string;
  /** The confidence or status that the cell gives its row. */
  assessment?: Assessment;
  /** True for a number of a row that has been withdrawn. */
  isWithdrawn?: boolean;
  /** The source that the cell names. */
  source?: SourceKey;
}
