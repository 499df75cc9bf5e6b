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
  /** Numbers of its year or month, if it is the page of one. */
  ofPart?: TimelineCounts;
  /** Number of points of the whole timeline. */
  count: number;
  /** How many of them are events. */
  eventCount: number;
  /** Every year with points; `path` if it has its own page. */
  yearLinks: (TimelineCounts & { year: string; path?: SitePath })[];
  /** The months of the year, if they have their own pages. */
  monthLinks: (TimelineCounts & { label: string; path: SitePath })[];
  /** The filters that readers can choose, the first of which is chosen at first; empty if there is no choice. */
  filters: TimelineFilterView[];
  chartHtml?: string;
  years: TimelineYearView[];
  references: ReferenceView[];
}

/** How many points there are, and how many of them are events. */
export interface TimelineCounts {
  count: number;
  eventCount: number;
}

/** A choice of the points to show: events, all, those of a kind, those of relations. */
export interface TimelineFilterView {
  /** 0 for all points; else its number, and the points it keeps have the class `f1`. */
  number: number;
  label: string;
  count: number;
  /** Id of the kind whose points it keeps. */
  kind?: KindId;
}

/** The points of a year by month. */
export interface TimelineYearView {
  year: string;
  count: number;
  eventCount: number;
  /** True if it lies outside of the site's period. */
  isFolded: boolean;
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
  /** Numbers of the filters that keep it. */
  filters: number[];
  involved: EntityLink[];
  references: number[];
}
