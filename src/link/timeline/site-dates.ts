import { buildRelationEnds } from '../relations/relation-ends.ts';
import { relationPoints, relationStatements } from './relation-statements.ts';
import { buildTimeline, timelineOf, type TimelinePoint } from './timeline.ts';
import type { EntityId } from '../../model/records/entity.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import type { Records } from '../../model/records/records.ts';

/** Everything dated of a site, oldest first. It is gathered when a text first asks. */
export interface SiteDates {
  all(): readonly TimelinePoint[];
  /** What one entity tells, the events that involve it, and its relations at either end. */
  of(id: EntityId): TimelinePoint[];
}

export function createSiteDates({ entities, kinds }: Records): SiteDates {
  let gathered: ReturnType<typeof gather> | undefined;
  const gather = () => {
    const relations = buildRelationEnds(entities, kinds);
    const own = buildTimeline(entities, kinds);
    const dated = relationPoints(relationStatements(relations));
    return { relations, dated, points: Map.groupBy(own, (point) => point.entity), own };
  };
  const dates = () => (gathered ??= gather());
  return {
    all: () => sorted([...dates().own, ...dates().dated]),
    of(id) {
      const { relations, dated, points } = dates();
      const isOfIt = ({ entity, end }: (typeof dated)[number]): boolean =>
        entity === id || ('id' in end.other && end.other.id === id);
      return sorted([...timelineOf(id, relations.get(id) ?? [], points), ...dated.filter(isOfIt)]);
    },
  };
}

function sorted(points: TimelinePoint[]): TimelinePoint[] {
  return points.sort((a, b) => comparePartialDates(a.date, b.date));
}
