import type { Graph } from '../../connect/graph.ts';
import type { RelationPoint } from '../../link/timeline/relation-points.ts';
import { isEvent, type TimelinePoint } from '../../link/timeline/timeline.ts';
import { confidences, statuses, type Assessment } from '../../model/values/assessment.ts';
import { assessmentTags } from '../../model/values/assessment-words.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import { fill, type Labels } from '../../model/labels/labels.ts';
import type { TimelineFilterView } from './whole-timeline-view.ts';

/** A point of the whole timeline. */
export type Point = TimelinePoint | RelationPoint;

/** A filter, and which points it keeps. */
export interface TimelineFilter {
  view: TimelineFilterView;
  keeps: (point: Point) => boolean;
}

interface NamedFilter {
  label: string;
  kind?: KindId;
  keeps: TimelineFilter['keeps'];
}

/** Filters at most; timeline.css has a rule for each. */
export const mostFilters = 24;

/**
 * The filters of some points: events first, then all, then one for each kind with other points, and one for relations.
 * Kinds of events have filters of their own if there are several. Each status and confidence has one. Kinds have none if
 * there are too many.
 */
export function timelineFilters(
  graph: Graph,
  points: readonly Point[],
  labels: Labels,
): TimelineFilter[] {
  const kindOf = (point: Point): string | undefined =>
    'end' in point ? undefined : graph.entities.get(point.entity)?.kind;
  const groups = new Set(points.map(kindOf));
  const assessed = assessmentFilters(points, labels);
  if (groups.size < 2 && assessed.length === 0) return [];
  const kinds = graph.records.kinds.filter(({ id }) => groups.has(id));
  const eventKinds = kinds.filter(({ event }) => event);
  // The events of several kinds have a name of their own: one of the kinds may be called `Events`.
  const eventsLabel = eventKinds.length > 1 ? labels.allEvents : labels.events;
  const named: NamedFilter[] = [
    ...(eventKinds.length > 0 ? [{ label: eventsLabel, keeps: isEvent }] : []),
    ...kinds
      .filter(({ event }) => !event || eventKinds.length > 1)
      .map(({ id, plural, event }) => ({
        // Beside events, the name of a kind alone would promise the events that involve it.
        label: event || eventKinds.length === 0 ? plural : fill(labels.ownDates, { kind: plural }),
        kind: id,
        keeps: (point: Point) => kindOf(point) === id,
      })),
    ...(groups.has(undefined)
      ? [{ label: labels.relations, keeps: (point: Point) => 'end' in point }]
      : []),
  ];
  const hasRoom = named.length + assessed.length <= mostFilters;
  const chosen = [...named.filter(({ kind }) => hasRoom || !kind), ...assessed];
  if (chosen.length === 0) return [];
  const numbered = chosen.map(({ label, kind, keeps }, index): TimelineFilter => ({
    view: {
      number: index + 1,
      label,
      count: points.filter(keeps).length,
      ...(kind && { kind }),
    },
    keeps,
  }));
  const all: TimelineFilter = {
    view: { number: 0, label: labels.wholeTimeline, count: points.length },
    keeps: () => true,
  };
  return eventKinds.length > 0
    ? [...numbered.slice(0, 1), all, ...numbered.slice(1)]
    : [all, ...numbered];
}

/** A filter for each status and confidence that some points have. */
function assessmentFilters(points: readonly Point[], labels: Labels): NamedFilter[] {
  const words = [
    ...statuses.map((status): Assessment => ({ status })),
    ...confidences.map((confidence): Assessment => ({ confidence })),
  ];
  return words.flatMap((word) => {
    const keeps = ({ status, confidence }: Point): boolean =>
      word.status ? status === word.status : confidence === word.confidence;
    const [tag] = assessmentTags(word, labels);
    return tag && points.some(keeps) ? [{ label: tag.word, keeps }] : [];
  });
}
