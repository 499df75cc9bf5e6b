import type { SitePath } from '../../model/addresses/path.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import type { ShownValue } from '../../model/values/shown-value.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import type { EntityLink } from '../parts/links/page-link.ts';

/** The page that lists the entities of a kind. */
export interface KindListView {
  path: SitePath;
  kind: KindView;
  /** Headings of the cells: the two or three fields that most entities of the kind have. */
  columns: string[];
  figureLabel?: string;
  /** Number of events of all kinds, if the kind is one of events. */
  eventTotal?: number;
  rows: EntityRowView[];
}

/** A row of a kind's list page. */
export interface EntityRowView extends EntityLink, Assessment {
  /** Values in the order of the columns. */
  cells: (ShownValue & Assessment)[];
  /** Newest value of the kind's main dataset, with a spark line. */
  keyFigure?: { text: string; detail: string; sparkHtml: string; sortValue: number };
  eventCount: number;
  mentionCount: number;
}
