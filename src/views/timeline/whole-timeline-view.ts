import type { KindId } from '../../model/kinds/kind-id.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { EntityLink } from '../parts/links/page-link.ts';
import type { ReferenceView } from '../parts/references/reference-view.ts';

/** A page of the timeline of the whole site. */
export interface WholeTimelineView {
  path: SitePath;
  title: string;
  /** The year it is of, where each year has a page of its own. */
  year?: string;
  /** How many points the whole timeline has. */
  count: number;
  /** Every year with a point; `path` where it has a page of its own. */
  yearLinks: { year: string; count: number; path?: SitePath }[];
  /** What readers may narrow it to; empty where there is nothing to choose. */
  filters: TimelineFilterView[];
  chartHtml?: string;
  years: TimelineYearView[];
  references: ReferenceView[];
}

export interface TimelineFilterView {
  /** Counted from 1: the points it leaves carry the class `f1`. */
  number: number;
  label: string;
  count: number;
  /** Id of the kind whose dates it leaves; relations have none. */
  kind?: KindId;
}

export interface TimelineYearView {
  year: string;
  count: number;
  months: TimelineMonthView[];
}

export interface TimelineMonthView {
  /** `July`; of the dates of which the year alone is known, that. */
  label: string;
  points: TimelinePointView[];
}

export interface TimelinePointView {
  date: PartialDate;
  endDate?: PartialDate;
  /** The entity that tells it, under the words of what happened. */
  link: EntityLink;
  description?: string;
  /** Number of the filter that leaves it. */
  filter: number;
  involved: EntityLink[];
  references: number[];
}
