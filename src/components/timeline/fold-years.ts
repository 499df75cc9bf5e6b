import { groupFolded, spanOfYears } from '../../link/timeline/fold-outside.ts';
import type { TimelineYearView } from '../../views/timeline/whole-timeline-view.ts';

/** Years that follow each other, shown or folded away together. */
export interface YearGroup {
  isFolded: boolean;
  years: TimelineYearView[];
  /** `1998–2019` */
  span: string;
  count: number;
  eventCount: number;
  /** Classes of the filters that keep any of their points: `f1`. */
  filters: string[];
}

/** Groups years, in their order, by whether they are folded away. */
export function foldYears(years: readonly TimelineYearView[], language: string): YearGroup[] {
  return groupFolded(years).map((group) => ({
    isFolded: group[0]?.isFolded ?? false,
    years: group,
    span: spanOfYears(
      group.map(({ year }) => year),
      language,
    ),
    count: group.reduce((sum, each) => sum + each.count, 0),
    eventCount: group.reduce((sum, each) => sum + each.eventCount, 0),
    filters: filtersOf(group),
  }));
}

/** The classes of the filters that keep any point of some years. */
export function filtersOf(years: readonly TimelineYearView[]): string[] {
  return filterClasses(years.flatMap(({ months }) => months.flatMap(({ points }) => points)));
}

/** The classes of the filters that keep any of some points. */
export function filterClasses(points: readonly { filters: readonly number[] }[]): string[] {
  return [...new Set(points.flatMap(({ filters }) => filters))].map((number) => `f${number}`);
}
