import type { SitePath } from '../../model/addresses/path.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import type { EntityLink } from '../parts/links/page-link.ts';
import type { ReferenceView } from '../parts/references/reference-view.ts';

/** The page of all relations. */
export interface WholeNetworkView {
  path: SitePath;
  /** Number of relations in the tables. */
  count: number;
  /** How many of them the drawing cannot have, since one of their ends has no page. */
  undrawnCount: number;
  chartHtml?: string;
  groups: RelationTableView[];
  references: ReferenceView[];
}

/** The relations with one label, as those over the others see them: `Owns`. */
export interface RelationTableView {
  label: string;
  /** Its fragment on the page. */
  anchor: string;
  /** Number of its relations; `rows` may hold fewer. */
  count: number;
  rows: RelationRowView[];
}

/** A relation as a row of a table. */
export interface RelationRowView extends Assessment {
  /** Who acts on, owns or leads the other: a link, or the name of one without a page. */
  from: EntityLink | { name: string };
  to: EntityLink | { name: string };
  /** Role, share, dates and note. */
  detail: string;
  references: number[];
}
