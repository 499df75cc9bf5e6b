import type { Entity, EntityId } from '../../model/records/entity.ts';
import type { KindId } from '../../model/kinds/kind-id.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import { comparePartialDates, type PartialDate } from '../../model/dates/partial-date.ts';
import type { SourceKey } from '../../model/sources/source.ts';
import type { SourcedValue } from '../../model/values/sourced-value.ts';
import type { RelationEnd } from '../relations/relation-ends.ts';

/** Something with a date: an event, or a dated field or relation of any entity. */
export interface TimelinePoint {
  date: PartialDate;
  endDate?: PartialDate;
  /** The entity it is told by. */
  entity: EntityId;
  /** `Founded`; absent where the entity is itself the event. */
  label?: string;
  sources: SourceKey[];
}

/** Every dated field of every entity, by date. */
export function buildTimeline(
  entities: readonly Entity[],
  kinds: ReadonlyMap<KindId, Kind>,
): TimelinePoint[] {
  return entities
    .flatMap((entity) => pointsOf(entity, kinds.get(entity.kind)))
    .sort((a, b) => comparePartialDates(a.date, b.date) || compareIds(a.entity, b.entity));
}

/** The points of one entity's page: its own dates, and the events that stand in a relation to it. */
export function timelineOf(
  id: EntityId,
  ends: readonly RelationEnd[],
  points: ReadonlyMap<EntityId, readonly TimelinePoint[]>,
): TimelinePoint[] {
  const events = ends.flatMap((end) => {
    if (end.direction !== 'inverse' || !('id' in end.other)) return [];
    return (points.get(end.other.id) ?? []).filter(isEvent);
  });
  return [...new Set([...(points.get(id) ?? []), ...events])].sort((a, b) =>
    comparePartialDates(a.date, b.date),
  );
}

export function isEvent(point: TimelinePoint): boolean {
  return point.label === undefined;
}

function pointsOf(entity: Entity, kind: Kind | undefined): TimelinePoint[] {
  if (!kind) return [];
  const dateFields = kind.fields.filter((field) => field.type === 'date' && field.id !== 'endDate');
  return dateFields.flatMap((field) => {
    const [preferred] = entity.fields[field.id] ?? [];
    const date = dateOf(preferred);
    if (!preferred || !date) return [];
    const endDate = field.id === 'date' ? dateOf(entity.fields['endDate']?.[0]) : undefined;
    return [
      {
        date,
        ...(endDate && { endDate }),
        entity: entity.id,
        ...(field.id !== 'date' && { label: field.label }),
        sources: preferred.sources.length > 0 ? preferred.sources : entity.sources,
      },
    ];
  });
}

function dateOf(value: SourcedValue | undefined): PartialDate | undefined {
  return value?.type === 'date' ? value.value : undefined;
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
