import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Records } from '../../model/records/records.ts';
import { eventIds } from '../events/event-ids.ts';
import { siteEvents, type SiteEvent } from '../events/site-events.ts';
import { buildNameIndex } from '../names/build-name-index.ts';
import type { NameIndex } from '../names/name-index.ts';
import { buildRelationEnds, type RelationEnd } from '../relations/relation-ends.ts';
import type { TargetKey } from '../target.ts';
import type { DatedPoints } from '../timeline/dated-points.ts';
import {
  relationPoints,
  relationStatements,
  type RelationStatement,
} from '../timeline/relation-statements.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { indexTargets, type LinkTargets } from './link-targets.ts';
import { pageDates } from './page-dates.ts';
import { indexRecords, type RecordsById } from './records-by-id.ts';

/**
 * The linked site: all that is known of it before a word of its Markdown is read, each thing worked out once. Markdown,
 * charts and checks are given it, and work out none of it again.
 */
export interface Site extends RecordsById, LinkTargets, DatedPoints {
  /** The same records as lists, and what `site.yaml` says. */
  records: Records;
  /** What a written name leads to, and where a text mentions whom. */
  names: NameIndex;
  /** Every relation at both of its ends. */
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>;
  /** Every relation once, in the order of the entities that state them. */
  statements: readonly RelationStatement[];
  /** Ids of the entities that are events, as their kinds say. One without its day is on no timeline and no chart. */
  eventIds: ReadonlySet<EntityId>;
  /** The events that have a day, in the order of the entities. */
  events: readonly SiteEvent[];
  /** The day each page speaks of: an article's or page's own date, an event's day. */
  pageDates: ReadonlyMap<TargetKey, PartialDate>;
}

/** Links the records of a folder. What leads nowhere is left out; `src/check/` reports it. */
export function linkSite(records: Records): Site {
  const byId = indexRecords(records);
  const targets = indexTargets(records);
  const relations = buildRelationEnds(records.entities, byId.kinds);
  const statements = relationStatements(relations);
  const timeline = buildTimeline(records.entities, byId.kinds);
  const points = Map.groupBy(timeline, (point) => point.entity);
  return {
    records,
    ...byId,
    ...targets,
    names: buildNameIndex(records.entities, targets.targets),
    relations,
    statements,
    timeline,
    points,
    relationPoints: relationPoints(statements),
    eventIds: eventIds(records.entities, byId.kinds),
    events: siteEvents(records.entities, points, relations, byId.prose.values()),
    pageDates: pageDates(records, timeline),
  };
}
