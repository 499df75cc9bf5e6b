import { assessmentOf } from '../../model/values/assessment.ts';
import { type Labels } from '../../model/labels/labels.ts';
import { dateFormat } from '../../model/dates/format-date.ts';
import { firstInstant } from '../../model/dates/instant.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import { precisionOf, truncateDate } from '../../model/dates/partial-date.ts';
import { sitePath } from '../../model/addresses/path.ts';
import type { Graph } from '../../connect/graph.ts';
import { buildReferenceViews } from '../parts/references/build-reference-views.ts';
import { entityLink } from '../parts/links/page-links.ts';
import { relatedIds } from '../../link/relations/related-ids.ts';
import { pointWords } from '../../link/timeline/point-words.ts';
import { allPoints } from '../../link/timeline/dated-points.ts';
import type { RelationPoint } from '../../link/timeline/relation-statements.ts';
import { createSourceNumbers, type SourceNumbers } from '../parts/references/source-numbers.ts';
import { isEvent, type TimelinePoint } from '../../link/timeline/timeline.ts';
import type {
  TimelineFilterView,
  TimelineMonthView,
  TimelinePointView,
  TimelineYearView,
  WholeTimelineView,
} from './whole-timeline-view.ts';

export interface WholeTimelineOptions {
  labels: Labels;
  language: string;
  /** Draws the events of the whole site, in HTML; gives nothing if there are too many to see. */
  drawOverview: () => string | undefined;
}

/** Points on one page at most, about half a megabyte. With more, each year has its own page. */
const mostOnPage = 1000;
/** Filters at most; the style sheet has rules for that many. */
const mostFilters = 12;

type Point = TimelinePoint | RelationPoint;

/** The pages of the timeline: one with everything, or an overview and one for each year; none without dates. */
export function buildWholeTimelineViews(
  graph: Graph,
  options: WholeTimelineOptions,
): WholeTimelineView[] {
  const points = allPoints(graph).filter(({ entity }) => graph.entities.has(entity));
  if (points.length === 0) return [];

  const years = [...Map.groupBy(points, ({ date }) => truncateDate(date, 'year'))];
  const isSplit = points.length > mostOnPage;
  const yearLinks = years.map(([year, { length }]) => ({
    year,
    count: length,
    ...(isSplit && { path: sitePath('timeline', year) }),
  }));
  const page = (shown: typeof years): Omit<WholeTimelineView, 'path' | 'title'> => {
    const numbers = createSourceNumbers([], graph.sources);
    const filters = filtersOf(
      graph,
      shown.flatMap(([, each]) => each),
      options.labels,
    );
    return {
      count: points.length,
      yearLinks,
      filters: filters.size > 1 && filters.size <= mostFilters ? [...filters.values()] : [],
      years: shown.map(([year, each]) =>
        buildYearView(graph, year, each, filters, options, numbers),
      ),
      references: buildReferenceViews(numbers.keys(), graph.sources),
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

/** The filters: one for each kind with points, and one for relations. */
function filtersOf(
  graph: Graph,
  points: readonly Point[],
  labels: Labels,
): Map<KindId | undefined, TimelineFilterView> {
  const groups = Map.groupBy(points, (point) => filterKey(graph, point));
  const kinds = graph.records.kinds.filter((kind) => groups.has(kind.id));
  const named = [
    ...kinds.map(({ id, plural }) => ({ id, label: plural })),
    ...(groups.has(undefined) ? [{ id: undefined, label: labels.relations }] : []),
  ];
  return new Map(
    named.map(({ id, label }, index) => [
      id,
      { number: index + 1, label, count: groups.get(id)?.length ?? 0, ...(id && { kind: id }) },
    ]),
  );
}

/** The kind of the entity that states a point; `undefined` for a relation. */
function filterKey(graph: Graph, point: Point): KindId | undefined {
  return 'end' in point ? undefined : graph.entities.get(point.entity)?.kind;
}

function buildYearView(
  graph: Graph,
  year: string,
  points: readonly Point[],
  filters: ReadonlyMap<KindId | undefined, TimelineFilterView>,
  options: WholeTimelineOptions,
  numbers: SourceNumbers,
): TimelineYearView {
  const months = Map.groupBy(points, ({ date }) => truncateDate(date, 'month'));
  return {
    year,
    count: points.length,
    months: [...months].map(([month, each]): TimelineMonthView => {
      const isKnown = precisionOf(month) === 'month';
      const format = dateFormat(options.language, { month: 'long', timeZone: 'UTC' });
      return {
        label: isKnown ? format.format(firstInstant(month)) : options.labels.monthUnknown,
        points: each.flatMap((point) => {
          const filter = filters.get(filterKey(graph, point))?.number ?? 0;
          return buildPointView(graph, point, filter, options, numbers);
        }),
      };
    }),
  };
}

function buildPointView(
  graph: Graph,
  point: Point,
  filter: number,
  options: WholeTimelineOptions,
  numbers: SourceNumbers,
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
      filter,
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
