import { comparePartialDates } from '../../model/dates/partial-date.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationEnd } from '../relations/relation-ends.ts';
import type { RelationPoint } from './relation-points.ts';
import { timelineOf, type TimelinePoint } from './timeline.ts';

/** The timeline points of a site. */
export interface DatedPoints {
  /** Events and dated fields of all entities, by date. */
  timeline: readonly TimelinePoint[];
  /** The points of `timeline` by entity. */
  points: ReadonlyMap<EntityId, readonly TimelinePoint[]>;
  /** Dates of relations that no event tells, one entry for each pair and date, in the order of the entities that state them. */
  relationPoints: readonly RelationPoint[];
}

/** All timeline points of a site, oldest first. */
export function allPoints({
  timeline,
  relationPoints,
}: DatedPoints): (TimelinePoint | RelationPoint)[] {
  return byDate([...timeline, ...relationPoints]);
}

/** The points of an entity, of the events that involve it, and of its relations at either end, oldest first. */
export function allPointsOf(
  id: EntityId,
  site: DatedPoints & { relations: ReadonlyMap<EntityId, readonly RelationEnd[]> },
): (TimelinePoint | RelationPoint)[] {
  const isOfIt = ({ entity, end }: RelationPoint): boolean =>
    entity === id || ('id' in end.other && end.other.id === id);
  return byDate([
    ...timelineOf(id, site.relations.get(id) ?? [], site.points),
    ...site.relationPoints.filter(isOfIt),
  ]);
}

function byDate<Point extends TimelinePoint>(points: Point[]): Point[] {
  return points.sort((a, b) => comparePartialDates(a.date, b.date));
}
