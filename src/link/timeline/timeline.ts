import { compareCodeUnits } from '../../model/text/compare-code-units.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { DateField, FieldDefinition } from '../../model/kinds/field.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { assessmentOf, type Assessment } from '../../model/values/assessment.ts';
import { areStatementsOfOneFact } from '../../model/values/shown-value.ts';
import { preferredOf } from '../../model/values/sourced-value.ts';
import {
  comparePartialDates,
  precisionOf,
  type PartialDate,
} from '../../model/dates/partial-date.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { RelationEnd } from '../relations/relation-ends.ts';

/** Something with a date: an event, or a dated field or relation of an entity. */
export interface TimelinePoint extends Assessment {
  date: PartialDate;
  endDate?: PartialDate;
  /** The entity that states it. */
  entity: EntityId;
  /** `Founded`; absent if the entity is the event. */
  label?: string;
  sources: SourceKey[];
}

/**
 * Events and dated fields of all entities, by date. What an event tells of an entity on a day is told once: `passed` of a
 * law is left out beside the event of its passing.
 */
export function buildTimeline(
  entities: readonly Entity[],
  kinds: ReadonlyMap<KindId, Kind>,
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>,
): TimelinePoint[] {
  const points = entities.flatMap((entity) => pointsOf(entity, kinds.get(entity.kind)));
  const eventDates = new Map(points.filter(isEvent).map(({ entity, date }) => [entity, date]));
  const isTold = ({ entity, date }: TimelinePoint): boolean =>
    precisionOf(date) === 'day' &&
    (relations.get(entity) ?? []).some(
      ({ other }) => 'id' in other && eventDates.get(other.id) === date,
    );
  return points
    .filter((point) => isEvent(point) || !isTold(point))
    .sort((a, b) => comparePartialDates(a.date, b.date) || compareCodeUnits(a.entity, b.entity));
}

/** The points on an entity's page: its own, and those of the events that involve it. */
export function timelineOf(
  id: EntityId,
  ends: readonly RelationEnd[],
  points: ReadonlyMap<EntityId, readonly TimelinePoint[]>,
): TimelinePoint[] {
  const events = ends.flatMap(({ other }) =>
    'id' in other ? (points.get(other.id) ?? []).filter(isEvent) : [],
  );
  return [...new Set([...(points.get(id) ?? []), ...events])].sort((a, b) =>
    comparePartialDates(a.date, b.date),
  );
}

/** True if a point is an event, rather than a dated field. */
export function isEvent(point: TimelinePoint): boolean {
  return point.label === undefined;
}

/** The event that an entity is; absent for other entities, and for events without a date. */
export function eventPoint(
  points: ReadonlyMap<EntityId, readonly TimelinePoint[]>,
  id: EntityId,
): TimelinePoint | undefined {
  return points.get(id)?.find(isEvent);
}

/** The points of an entity: an event from start to end, and one for each other date. */
function pointsOf(entity: Entity, kind: Kind | undefined): TimelinePoint[] {
  const dates = (kind?.fields ?? []).flatMap((field) => datesOf(field, entity));
  const start = kind?.event ? dates.find(({ field }) => field.marks === 'start') : undefined;
  const end = start && dates.find(({ field }) => field.marks === 'end');
  return dates
    .filter((each) => each !== end)
    .map((each) =>
      each === start
        ? { ...each.point, ...endOf(each.point, end?.point), ...assessmentOf(entity) }
        : { ...each.point, label: each.field.label },
    );
}

/** The end of an event; one that ends on the day it starts has a single date. */
function endOf(start: TimelinePoint, end: TimelinePoint | undefined): { endDate?: PartialDate } {
  return end && end.date !== start.date ? { endDate: end.date } : {};
}

/**
 * The preferred date of a field, or all dates of a plain list. If the only date is withdrawn, it stays, marked as such.
 */
function datesOf(
  field: FieldDefinition,
  entity: Entity,
): { field: DateField; point: TimelinePoint }[] {
  if (field.type !== 'date') return [];
  const values = entity.fields[field.id] ?? [];
  const shown = areStatementsOfOneFact(values) ? [preferredOf(values) ?? values[0]] : values;
  return shown.flatMap((value) => {
    if (value?.type !== 'date') return [];
    const sources = value.sources.length > 0 ? value.sources : entity.sources;
    const { value: date } = value;
    return [{ field, point: { date, entity: entity.id, sources, ...assessmentOf(value) } }];
  });
}
