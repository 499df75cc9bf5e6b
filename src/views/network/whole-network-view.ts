import type { SitePath } from '../../model/addresses/path.ts';
import type { EntityLink } from '../parts/links/page-link.ts';
import type { ReferenceView } from '../parts/references/reference-view.ts';

/** The page of all relations. */
export interface WholeNetworkView {
  path: SitePath;
  /** How many relations the site has. */
  count: number;
  chartHtml?: string;
  groups: RelationTableView[];
  references: ReferenceView[];
}

/** The relations of one label: `Owns`. */
export interface RelationTableView {
  label: string;
  /** Fragment on the page. */
  anchor: string;
  /** How many there are; `rows` may hold fewer. */
  count: number;
  rows: RelationRowView[];
}

export interface RelationRowView {
  from: EntityLink;
  /** Someone without a page is only named. */
  to: EntityLink | { name: string };
  /** Role, share, dates and note. */
  detail: string;
  references: number[];
}
