import type { Assessment } from '../../model/values/assessment.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { EntityLink } from '../parts/links/page-link.ts';
import type { ReferenceView } from '../parts/references/reference-view.ts';

/** A page of the site's timeline. */
export interface WholeTimelineView {
  path: SitePath;
  title: string;
  /** Its year, if each year has its own page. */
  year?: string;
  /** Number of points of the whole timeline. */
  count: number;
  /** Every year with points; `path` if it has its own page. */
  yearLinks: { year: string; count: number; path?: SitePath }[];
  /** The filters that readers can choose; empty if there is no choice. */
  filters: TimelineFilterView[];
  chartHtml?: string;
  years: TimelineYearView[];
  references: ReferenceView[];
}

/** A choice of the points to show: those of a kind, or of relations. */
export interface TimelineFilterView {
  /** Its number, from 1: the points it keeps have the class `f1`. */
  number: number;
  label: string;
  count: number;
  /** Id of the kind whose points it keeps; absent for relations. */
  kind?: KindId;
}

/** The points of a year by month. */
export interface TimelineYearView {
  year: string;
  count: number;
  months: TimelineMonthView[];
}

/** The points of a month. */
export interface TimelineMonthView {
  /** `July`, or the year for dates without a month. */
  label: string;
  points: TimelinePointView[];
}

/** A point of the site's timeline. */
export interface TimelinePointView extends Assessment {
  date: PartialDate;
  endDate?: PartialDate;
  /** The entity that states it, titled with what happened. */
  link: EntityLink;
  description?: string;
  /** Number of the filter that keeps it. */
  filter: number;
  involved: EntityLink[];
  references: number[];
}
