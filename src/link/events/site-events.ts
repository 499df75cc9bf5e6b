import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Prose } from '../../model/records/prose.ts';
import { assessmentOf, type Assessment } from '../../model/values/assessment.ts';
import type { RelationEnd } from '../relations/relation-ends.ts';
import { eventPoint, type TimelinePoint } from '../timeline/timeline.ts';
import type { TargetKey } from '../target.ts';
import { relatedIds } from '../relations/related-ids.ts';
import { eventSum, type Sum } from './event-sum.ts';
import { countWrittenLinks } from './written-links.ts';

/** An event with its date, as charts mark it. */
export interface SiteEvent extends Assessment {
  id: EntityId;
  kind: KindId;
  title: string;
  path: SitePath;
  date: PartialDate;
  /** Its last day, if it lasted. */
  endDate?: PartialDate;
  /** The sum of money that it is about. */
  sum?: Sum;
  /** Ids of the entities it involves through relations. */
  involves: readonly EntityId[];
  /** How many links authors have written to it. */
  links: number;
}

/** What is known about events beside their own fields. */
export interface AroundEvents {
  points: ReadonlyMap<EntityId, readonly TimelinePoint[]>;
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>;
  /** The texts, which may link to them. */
  prose: ReadonlyMap<TargetKey, Prose>;
}

/** The events that have a date, in the order of the entities. */
export function siteEvents(
  entities: readonly Entity[],
  { points, relations, prose }: AroundEvents,
  language: string,
): SiteEvent[] {
  const written = countWrittenLinks(prose.values());
  return entities.flatMap((entity) => {
    const { id, kind, title, path } = entity;
    const point = eventPoint(points, id);
    if (!point) return [];
    const { date, endDate } = point;
    const sum = eventSum(entity, language);
    const involves = relatedIds(relations.get(id) ?? []);
    const links = [id, title].map((name) => written.get(name.toLowerCase()) ?? 0);
    const event = { id, kind, title, path, date, involves, links: Math.max(...links) };
    const more = { ...(endDate && { endDate }), ...(sum && { sum }), ...assessmentOf(point) };
    return [{ ...event, ...more }];
  });
}
