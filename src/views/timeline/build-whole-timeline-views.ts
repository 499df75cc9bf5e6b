import { assessmentOf } from '../../model/values/assessment.ts';
import type { Words } from '../../model/labels/labels.ts';
import { dateFormat } from '../../model/dates/format-date.ts';
import { firstInstant } from '../../model/dates/instant.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { precisionOf, truncateDate } from '../../model/dates/partial-date.ts';
import { sitePath } from '../../model/addresses/path.ts';
import type { Graph } from '../../connect/graph.ts';
import { buildReferenceViews } from '../parts/references/build-reference-views.ts';
import { entityLink } from '../parts/links/page-links.ts';
import { relatedIds } from '../../link/relations/related-ids.ts';
import { pointWords } from '../../link/timeline/point-words.ts';
import { allPoints } from '../../link/timeline/dated-points.ts';
import { createSourceNumbers, type SourceNumbers } from '../parts/references/source-numbers.ts';
import { isEvent } from '../../link/timeline/timeline.ts';
import { isOutside } from '../../model/dates/period.ts';
import { timelineFilters, type Point, type TimelineFilter } from './timeline-filters.ts';
import type {
  TimelineMonthView,
  TimelinePointView,
  TimelineYearView,
  WholeTimelineView,
} from './whole-timeline-view.ts';

export interface WholeTimelineOptions extends Words {
  /** Draws the events of the whole site, in HTML; gives nothing if there are too many to see. */
  drawOverview: () => string | undefined;
}

/** Points on one page at most, about half a megabyte. With more, each year has its own page. */
const mostOnPage = 1000;

/** The pages of the timeline: one with everything, or an overview and one for each year; none without dates. */
export function buildWholeTimelineViews(
  graph: Graph,
  options: WholeTimelineOptions,
): WholeTimelineView[] {
  const points = allPoints(graph).filter(({ entity }) => graph.entities.has(entity));
  if (points.length === 0) return [];

  const years = [...Map.groupBy(points, ({ date }) => truncateDate(date, 'year'))];
  const isSplit = points.length > mostOnPage;
  const yearLinks = years.map(([year, each]) => ({
    year,
    count: each.length,
    eventCount: each.filter(isEvent).length,
    ...(isSplit && { path: sitePath('timeline', year) }),
  }));
  const { period } = graph.records.settings;
  const outside = years.flatMap(([year]) => (isOutside(period, year) ? [year] : []));
  // A page of its own needs no folding, and of a timeline that lies outside altogether nothing would be left.
  const folded = new Set(isSplit || outside.length === years.length ? [] : outside);
  const page = (shown: typeof years): Omit<WholeTimelineView, 'path' | 'title'> => {
    const numbers = createSourceNumbers([], graph.sources);
    const filters = timelineFilters(
      graph,
      shown.flatMap(([, each]) => each),
      options.labels,
    );
    return {
      count: points.length,
      eventCount: points.filter(isEvent).length,
      yearLinks,
      filters: filters.map(({ view }) => view),
      years: shown.map(([year, each]) => ({
        ...buildYearView(year, each, { graph, filters, options, numbers }),
        isFolded: folded.has(year),
      })),
      references: buildReferenceViews(numbers.keys(), graph),
    };
  };
  const chartHtml = options.drawOverview();
  const first = {
    path: sitePath('timeline'),
    title: options.labels.timeline,
    ...page(isSplit ? [] : years),
  };
  return [
    { ...first, ...(chartHtml && { chartHtml }) },
    ...(isSplit
      ? years.map(([year, each]) => ({
          path: sitePath('timeline', year),
          title: `${options.labels.timeline} ${year}`,
          year,
          ...page([[year, each]]),
        }))
      : []),
  ];
}

/** What the years and points of one page are made with. */
interface PageOfPoints {
  graph: Graph;
  filters: readonly TimelineFilter[];
  options: WholeTimelineOptions;
  numbers: SourceNumbers;
}

function buildYearView(
  year: string,
  points: readonly Point[],
  page: PageOfPoints,
): Omit<TimelineYearView, 'isFolded'> {
  const { labels, language } = page.options;
  const months = Map.groupBy(points, ({ date }) => truncateDate(date, 'month'));
  return {
    year,
    count: points.length,
    eventCount: points.filter(isEvent).length,
    months: [...months].map(([month, each]): TimelineMonthView => {
      const isKnown = precisionOf(month) === 'month';
      const format = dateFormat(language, { month: 'long', timeZone: 'UTC' });
      return {
        label: isKnown ? format.format(firstInstant(month)) : labels.monthUnknown,
        points: each.flatMap((point) => buildPointView(point, page)),
      };
    }),
  };
}

function buildPointView(
  point: Point,
  { graph, filters, options, numbers }: PageOfPoints,
): TimelinePointView[] {
  const link = entityLink(graph, point.entity);
  const words = pointWords(point, { ...options, entity: (id) => graph.entities.get(id) });
  if (!link || !words) return [];
  const involved = involvedAt(graph, point).flatMap((id) => entityLink(graph, id) ?? []);
  return [
    {
      date: point.date,
      ...(point.endDate && { endDate: point.endDate }),
      link: { ...link, title: words.title },
      ...(words.description && { description: words.description }),
      filters: filters.flatMap(({ view, keeps }) =>
        view.number > 0 && keeps(point) ? [view.number] : [],
      ),
      involved,
      ...assessmentOf(point),
      references: numbers.of(point.sources),
    },
  ];
}

/** The entities that an event involves, or the other end of a relation. */
function involvedAt(graph: Graph, point: Point): EntityId[] {
  if ('end' in point) return 'id' in point.end.other ? [point.end.other.id] : [];
  if (!isEvent(point)) return [];
  const involved = relatedIds(graph.relations.get(point.entity) ?? []);
  return involved.filter((id) => !graph.eventIds.has(id));
}
