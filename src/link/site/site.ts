import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Records } from '../../model/records/records.ts';
import { createBibliography, type Bibliography } from '../bibliography/bibliography.ts';
import type { KeptResults } from '../../model/run/kept-results.ts';
import type { FormattedReference } from '../../model/sources/citation-style.ts';
import { eventIds } from '../events/event-ids.ts';
import { siteEvents, type SiteEvent } from '../events/site-events.ts';
import { buildNameIndex } from '../names/build-name-index.ts';
import type { NameIndex } from '../names/name-index.ts';
import { buildRelationEnds, type RelationEnd } from '../relations/relation-ends.ts';
import type { TargetKey } from '../target.ts';
import type { DatedPoints } from '../timeline/dated-points.ts';
import { relationPoints } from '../timeline/relation-points.ts';
import { relationStatements, type RelationStatement } from '../timeline/relation-statements.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { areSameButTexts } from '../../model/records/same-but-texts.ts';
import { indexTargets, type LinkTargets } from './link-targets.ts';
import { pageDates } from './page-dates.ts';
import { indexRecords, type RecordsById } from './records-by-id.ts';

/**
 * The linked site: everything known before any Markdown is read, computed once for Markdown, charts, checks and views.
 */
export interface Site extends RecordsById, LinkTargets, DatedPoints {
  /** The records as lists, and the settings of `site.yaml`. */
  records: Records;
  /** Resolves names and finds mentions. */
  names: NameIndex;
  /** The relation ends of each entity. */
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>;
  /** Every relation once, in the order of the entities that state it. */
  statements: readonly RelationStatement[];
  /** Ids of the entities whose kind is an event. Events without a date are on no timeline or chart. */
  eventIds: ReadonlySet<EntityId>;
  /** The events that have a date, in the order of the entities. */
  events: readonly SiteEvent[];
  /** The date of each page: of an article, a free page or an event. */
  pageDates: ReadonlyMap<TargetKey, PartialDate>;
  /** Writes references in the style of the site. */
  bibliography: Bibliography;
}

/**
 * Links the records of a content folder. Leaves out broken references, which `src/check/` reports.
 * @param last The site of an earlier run in this process: what does not follow from texts is taken from it.
 */
export function linkSite(
  records: Records,
  references?: KeptResults<FormattedReference>,
  last?: Site,
): Site {
  const { language } = records.settings;
  const byId = indexRecords(records);
  if (last && areSameButTexts(last.records, records)) {
    const events = siteEvents(records.entities, { ...last, ...byId }, language);
    return { ...last, records, ...byId, events };
  }
  const targets = indexTargets(records);
  const relations = buildRelationEnds(records.entities, byId.kinds);
  const statements = relationStatements(relations);
  const timeline = buildTimeline(records.entities, byId.kinds, relations);
  const points = Map.groupBy(timeline, (point) => point.entity);
  const events = eventIds(records.entities, byId.kinds);
  return {
    records,
    ...byId,
    ...targets,
    names: buildNameIndex(records, targets.targets),
    relations,
    statements,
    timeline,
    points,
    relationPoints: relationPoints(statements, { points, relations, eventIds: events }),
    eventIds: events,
    events: siteEvents(records.entities, { points, relations, ...byId }, language),
    pageDates: pageDates(records, timeline),
    bibliography: createBibliography(records.citationStyle, references),
  };
}
