import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import type { ShownValue } from '../../model/values/shown-value.ts';
import type { PartLinks } from '../parts/divided/part-links.ts';
import type { KindView } from '../parts/links/kind-view.ts';
import type { ListFilter } from '../parts/filters/list-filter.ts';
import type { DescribedEntityLink } from '../parts/links/page-link.ts';

/**
 * A page that lists entities of a kind: all, the first if its letters or years have their own pages, or one letter's or
 * year's.
 */
export interface KindListView extends PartLinks {
  path: SitePath;
  title: string;
  kind: KindView;
  /** Number of entities of the page's letter or year, or of the kind. */
  count: number;
  /** What the rows are the first by, if the pages of letters or years have the others. */
  firstBy?: FirstBy;
  /** Headings of the cells: the two fields that most entities of the kind have and that tell them apart. */
  columns: ListColumn[];
  figureLabel?: string;
  /** The date of every key figure, if it is the same. */
  figureDate?: string;
  filters: ListFilter[];
  /** Number of events of all kinds, if the kind is one of events. */
  eventTotal?: number;
  /** How the rows are sorted, where headings sort them. */
  order?: 'name';
  rows: EntityRowView[];
}

/** Dates, the latest first; key figures, the highest first; or mentions, the most first. */
export type FirstBy = 'date' | 'figure' | 'mentions';

/** A column of a list, by which readers can sort. */
export interface ListColumn {
  id: string;
  label: string;
  type: 'text' | 'number' | 'date';
  /** How the list is sorted by it, if it is. */
  order?: 'ascending';
}

/** A row of a kind's list page. */
export interface EntityRowView extends DescribedEntityLink, Assessment {
  /** Values in the order of the columns. */
  cells: (ShownValue & Assessment & { key?: number })[];
  /** Newest value of the kind's main dataset, with a spark line. */
  keyFigure?: Assessment & {
    text: string;
    detail: string;
    date: PartialDate;
    sparkHtml: string;
    sortValue: number;
  };
  eventCount: number;
  mentionCount: number;
  /** The marks of its values in the filters. */
  marks: number[];
}
