import type { Kind } from '../../model/kinds/kind.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import { comparePartialDates, type PartialDate } from '../../model/dates/partial-date.ts';
import { onceForText } from '../../model/lazy/once-for-text.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { RelationEnd } from '../relations/relation-ends.ts';
import { relatedIds } from '../relations/related-ids.ts';
import { eventPoint, type TimelinePoint } from '../timeline/timeline.ts';

/** The events before and after one that involve a party of it. */
export interface NeighbouringEvents {
  previous?: EntityId;
  next?: EntityId;
}

/** The parts of the site that decide which events are neighbours. */
export interface EventsOfParties {
  entities: ReadonlyMap<EntityId, Entity>;
  kinds: ReadonlyMap<KindId, Kind>;
  eventIds: ReadonlySet<EntityId>;
  points: ReadonlyMap<EntityId, readonly TimelinePoint[]>;
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>;
}

interface DatedEvent {
  id: EntityId;
  date: PartialDate;
}

/** The events of a party in order, and the place of each among them. */
interface OrderedEvents {
  events: DatedEvent[];
  placeOf: Map<EntityId, number>;
}

/** Finds the neighbours of events. The events of a party are sorted once. */
export function createNeighbouringEvents(
  site: EventsOfParties,
): (event: EntityId) => NeighbouringEvents {
  const eventsOf = onceForText((party: EntityId): OrderedEvents => {
    const events = relatedIds(site.relations.get(party) ?? [])
      .flatMap((id) => datedEvent(id, site))
      .sort(compareEvents);
    return { events, placeOf: new Map(events.map(({ id }, place) => [id, place])) };
  });
  return (id) => {
    const around = partiesOf(id, site).map((party) => {
      const { events, placeOf } = eventsOf(party);
      const place = placeOf.get(id);
      return place === undefined ? [] : [events[place - 1], events[place + 1]];
    });
    const [previous] = around
      .flatMap(([before]) => before ?? [])
      .sort(compareEvents)
      .slice(-1);
    const [next] = around.flatMap(([, after]) => after ?? []).sort(compareEvents);
    return { ...(previous && { previous: previous.id }), ...(next && { next: next.id }) };
  };
}

/**
 * The parties of an event: those of its kind's first relation that it states, such as `involves`; else everyone related
 * to it. Who decided and under which law would connect events that have little in common.
 */
export function partiesOf(
  id: EntityId,
  { entities, kinds, relations, eventIds }: EventsOfParties,
): EntityId[] {
  const entity = entities.get(id);
  const fields = (entity && kinds.get(entity.kind)?.fields) ?? [];
  for (const field of fields) {
    if (field.type !== 'relation') continue;
    const ends = (relations.get(id) ?? []).filter(
      (end) => end.direction === 'stated' && end.field.id === field.id,
    );
    const parties = relatedIds(ends).filter((other) => !eventIds.has(other));
    if (parties.length > 0) return parties;
  }
  return relatedIds(relations.get(id) ?? []).filter((other) => !eventIds.has(other));
}

function datedEvent(id: EntityId, { points }: EventsOfParties): DatedEvent[] {
  const date = eventPoint(points, id)?.date;
  return date ? [{ id, date }] : [];
}

function compareEvents(a: DatedEvent, b: DatedEvent): number {
  if (a.id === b.id) return 0;
  return comparePartialDates(a.date, b.date) || (a.id < b.id ? -1 : 1);
}
