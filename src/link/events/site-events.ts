import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { Entity, EntityId } from '../../model/records/entity.ts';
import type { Prose } from '../../model/records/prose.ts';
import { isEvent, type TimelinePoint } from '../timeline/timeline.ts';
import { countWrittenLinks } from './written-links.ts';

/** An event of the site, as charts mark it. */
export interface SiteEvent {
  id: EntityId;
  title: string;
  path: SitePath;
  date: PartialDate;
  /** Ids of those it involves, who acted, and under which law. */
  involves: readonly EntityId[];
  /** How often the site's texts link to it by hand. */
  links: number;
}

/** Relations of an event to those whose charts show it. */
const involving: ReadonlySet<string> = new Set(['involves', 'authority', 'under']);

/** The events among the entities, in the order of these. */
export function siteEvents(
  entities: readonly Entity[],
  points: ReadonlyMap<EntityId, readonly TimelinePoint[]>,
  prose: Iterable<Prose>,
): SiteEvent[] {
  const written = countWrittenLinks(prose);
  return entities.flatMap(({ id, title, path, relations }) => {
    const date = points.get(id)?.find(isEvent)?.date;
    if (!date) return [];
    const involves = relations.flatMap(({ field, target }) =>
      involving.has(field) && 'id' in target ? [target.id] : [],
    );
    const links = [id, title].map((name) => written.get(name.toLowerCase()) ?? 0);
    return [{ id, title, path, date, involves, links: Math.max(...links) }];
  });
}
