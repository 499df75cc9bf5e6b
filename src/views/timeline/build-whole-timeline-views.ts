import { assessmentOf } from '../../model/values/assessment.ts';
import type { Words } from '../../model/labels/labels.ts';
import { formatMonth, formatPartialDate } from '../../model/dates/format-date.ts';
import { firstInstant } from '../../model/dates/instant.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { precisionOf, truncateDate, type PartialDate } from '../../model/dates/partial-date.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { commaIn } from '../../model/text/language.ts';
import type { Graph } from '../../connect/graph.ts';
import { buildReferenceViews } from '../parts/references/build-reference-views.ts';
import { mostOnPage } from '../parts/divided/divide-list.ts';
import { entityLink } from '../parts/links/page-links.ts';
import { relatedIds } from '../../link/relations/related-ids.ts';
import { pointWords } from '../../link/timeline/point-words.ts';
import { allPoints } from '../../link/timeline/dated-points.ts';
import { createSourceNumbers, type SourceNumbers } from '../parts/references/source-numbers.ts';
import { isEvent } from '../../link/timeline/timeline.ts';
import { isOutside } from '../../model/dates/period.ts';
import { timelineFilters, type Point, type TimelineFilter } from './timeline-filters.ts';
import type {
  TimelineCounts,
  TimelineMonthView,
  TimelinePointView,
  TimelineYearView,
  WholeTimelineView,
} from './whole-timeline-view.ts';

export interface WholeTimelineOptions extends Words {
  /** Draws the events of the whole site, in HTML; gives nothing if there are too many to see. */
  drawOverview: () => string | undefined;
}

/** Points on the page of a year at most. With more, each month has its own: a date has its sources below the list. */
const mostInYear = mostOnPage / 2;

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
    ...countPoints(each),
    ...(isSplit && { path: sitePath('timeline', year) }),
  }));
  const { period } = graph.records.settings;
  const outside = years.flatMap(([year]) => (isOutside(period, year) ? [year] : []));
  // A page of its own needs no folding, and of a timeline that lies outside altogether nothing would be left.
  const folded = new Set(isSplit || outside.length === years.length ? [] : outside);
  const page = (shown: readonly YearPoints[]): PageContents => {
    const numbers = createSourceNumbers([], graph.sources);
    const filters = timelineFilters(
      graph,
      shown.flatMap(([, each]) => each),
      options.labels,
    );
    return {
      ...countPoints(points),
      yearLinks,
      monthLinks: [],
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
    ...(isSplit ? years.flatMap((each) => buildPagesOfYear(each, page, options)) : []),
  ];
}

/** The points of a year. */
type YearPoints = readonly [year: PartialDate, points: readonly Point[]];

/** What a page shows beside its title. */
type PageContents = Omit<WholeTimelineView, 'path' | 'title'>;

/** The page of a year; if it has too many points, one for each month, and those without a month stay on that of the year. */
function buildPagesOfYear(
  [year, points]: YearPoints,
  page: (shown: readonly YearPoints[]) => PageContents,
  { labels, language }: Words,
): WholeTimelineView[] {
  const byMonth = Map.groupBy(points, ({ date }) => truncateDate(date, 'month'));
  const isLong = points.length > mostInYear;
  const months = isLong ? [...byMonth].filter(([month]) => month !== year) : [];
  const monthLinks = months.map(([month, each]) => ({
    label: formatMonth(firstInstant(month), language),
    ...countPoints(each),
    path: sitePath('timeline', month),
  }));
  const own = isLong ? (byMonth.get(year) ?? []) : points;
  return [
    {
      path: sitePath('timeline', year),
      title: `${labels.timeline} ${year}`,
      year,
      ofPart: countPoints(points),
      ...page(own.length > 0 ? [[year, own]] : []),
      monthLinks,
    },
    ...months.map(([month, each]) => ({
      path: sitePath('timeline', month),
      title: labels.timeline + commaIn(language) + formatPartialDate(month, language),
      year,
      ofPart: countPoints(each),
      ...page([[year, each]]),
      monthLinks,
    })),
  ];
}

function countPoints(points: readonly Point[]): TimelineCounts {
  return { count: points.length, eventCount: points.filter(isEvent).length };
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
    ...countPoints(points),
    months: [...months].map(([month, each]): TimelineMonthView => {
      const isKnown = precisionOf(month) === 'month';
      return {
        label: isKnown ? formatMonth(firstInstant(month), language) : labels.monthUnknown,
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
