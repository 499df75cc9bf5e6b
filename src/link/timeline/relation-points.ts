import { addToList } from '../../model/add-to-list.ts';
import { precisionOf, truncateDate, type PartialDate } from '../../model/dates/partial-date.ts';
import { assessmentOf } from '../../model/values/assessment.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { nameKeyOf } from '../relations/name-key.ts';
import type { RelationEnd } from '../relations/relation-ends.ts';
import { relatedIds } from '../relations/related-ids.ts';
import type { RelationStatement } from './relation-statements.ts';
import { eventPoint, type TimelinePoint } from './timeline.ts';

/** A relation that began, ended or took place on a date. */
export interface RelationPoint extends TimelinePoint {
  label: string;
  end: RelationEnd;
  /** True for the date of its end. */
  isEnding: boolean;
  /** Relations of the same two on the same date, which are told in the same entry. */
  also: readonly RelationPoint[];
}

/** The facts that decide which relations only repeat an event. */
export interface EventsAround {
  points: ReadonlyMap<EntityId, readonly TimelinePoint[]>;
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>;
  eventIds: ReadonlySet<EntityId>;
}

/**
 * The dates of relations, one entry for each pair and date, in the order of the statements. What an event tells that
 * involves both, on that date, is left out: `fined` beside the event of the fine.
 */
export function relationPoints(
  statements: readonly RelationStatement[],
  events: EventsAround,
): RelationPoint[] {
  const months = eventsByMonth(events);
  const points = statements.flatMap(pointsOf).filter((each) => !repeatsEvent(each, months, events));
  const entries = Map.groupBy(points, pairKey);
  return [...entries.values()].flatMap(([first, ...also]) => {
    if (!first) return [];
    const sources = [...new Set([first, ...also].flatMap((each) => each.sources))];
    return [{ ...first, sources, also }];
  });
}

function pointsOf({ from, end }: RelationStatement): RelationPoint[] {
  const { on, since, until, sources } = end.relation;
  const start = on ?? since;
  const assessment = assessmentOf(end.relation);
  const shared = { entity: from, label: end.label, end, sources, ...assessment, also: [] };
  return [
    ...(start ? [{ ...shared, date: start, isEnding: false }] : []),
    ...(until ? [{ ...shared, date: until, isEnding: true }] : []),
  ];
}

/** The same for both directions of a pair on a date, if they are as sure. */
function pairKey(point: RelationPoint): string {
  const { entity, end, date } = point;
  const ends = [nameKeyOf(end.other), entity].sort();
  return JSON.stringify([date, ...ends, assessmentOf(point)]);
}

/** The dated events that involve an entity, by the entity and the month. */
function eventsByMonth({ points, relations, eventIds }: EventsAround): Map<string, DatedEvent[]> {
  const months = new Map<string, DatedEvent[]>();
  for (const id of eventIds) {
    const date = eventPoint(points, id)?.date;
    if (!date) continue;
    for (const involved of relatedIds(relations.get(id) ?? [])) {
      addToList(months, monthKey(involved, date), { id, date });
    }
  }
  return months;
}

interface DatedEvent {
  id: EntityId;
  date: PartialDate;
}

function monthKey(id: EntityId, date: PartialDate): string {
  return `${truncateDate(date, 'month')} ${id}`;
}

/** True if one end is an event on this date, or if an event on this date, or in this month, involves both ends. */
function repeatsEvent(
  { entity, end: { other }, date }: RelationPoint,
  months: ReadonlyMap<string, readonly DatedEvent[]>,
  { points }: EventsAround,
): boolean {
  if (!('id' in other)) return false;
  // Of two dates in a month, one may be the month alone.
  const isSame = (own: PartialDate): boolean =>
    own === date || [own, date].some((each) => precisionOf(each) === 'month');
  if ([entity, other.id].some((id) => eventPoint(points, id)?.date === date)) return true;
  const [ofOne, ofOther] = [entity, other.id].map((id) => months.get(monthKey(id, date)) ?? []);
  const involved = new Set(ofOther?.map(({ id }) => id));
  return ofOne?.some((event) => involved.has(event.id) && isSame(event.date)) ?? false;
}
