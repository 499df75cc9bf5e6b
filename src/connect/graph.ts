import type { Article, Page } from '../model/records/article.ts';
import type { Entity, EntityId } from '../model/records/entity.ts';
import type { Kind } from '../model/kinds/kind.ts';
import type { KindId } from '../model/kinds/kind-id.ts';
import type { PartialDate } from '../model/dates/partial-date.ts';
import type { Records } from '../model/records/records.ts';
import type { Source, SourceKey } from '../model/sources/source.ts';
import { buildBacklinks } from './backlinks.ts';
import type { Quote, Reference } from '../markdown/result/reference.ts';
import { buildRelationEnds, type RelationEnd } from '../link/relations/relation-ends.ts';
import type { RenderedProse } from '../markdown/result/rendered-prose.ts';
import { targetKey, type Target, type TargetKey } from '../link/target.ts';
import { buildTimeline, isEvent, type TimelinePoint } from '../link/timeline/timeline.ts';

/** The linked site: its records, and for each of them all that others say of it. */
export interface Graph {
  records: Records;
  targets: ReadonlyMap<TargetKey, Target>;
  articles: ReadonlyMap<string, Article>;
  entities: ReadonlyMap<EntityId, Entity>;
  kinds: ReadonlyMap<KindId, Kind>;
  sources: ReadonlyMap<SourceKey, Source>;
  /** Each page of prose after the Markdown pass. */
  rendered: ReadonlyMap<TargetKey, RenderedProse>;
  relations: ReadonlyMap<EntityId, RelationEnd[]>;
  /** Sentences of other pages that speak of a page. */
  backlinks: ReadonlyMap<TargetKey, Reference[]>;
  /** Ids of the articles that speak of a page. */
  mentioning: ReadonlyMap<TargetKey, string[]>;
  timeline: readonly TimelinePoint[];
  /** The points of the timeline by the entity that tells them. */
  points: ReadonlyMap<EntityId, TimelinePoint[]>;
  /** The day each page speaks of: an article's or page's own date, an event's day. */
  dates: ReadonlyMap<TargetKey, PartialDate>;
  quotes: readonly Quote[];
}

export function buildGraph(
  records: Records,
  targets: ReadonlyMap<TargetKey, Target>,
  rendered: ReadonlyMap<TargetKey, RenderedProse>,
): Graph {
  const all = [...rendered.values()];
  const timeline = buildTimeline(records.entities, records.kinds);
  const backlinks = buildBacklinks(all.flatMap((each) => each.references));
  return {
    records,
    targets,
    articles: new Map(records.articles.map((article) => [article.id, article])),
    entities: new Map(records.entities.map((entity) => [entity.id, entity])),
    kinds: new Map(records.kinds.map((kind) => [kind.id, kind])),
    sources: new Map(records.sources.map((source) => [source.key, source])),
    rendered,
    relations: buildRelationEnds(records.entities, records.kinds),
    backlinks,
    mentioning: articlesMentioning(backlinks),
    timeline,
    points: Map.groupBy(timeline, (point) => point.entity),
    dates: pageDates(records, timeline),
    quotes: all.flatMap((each) => each.quotes),
  };
}

/** Prose is rendered before the graph is built, so every record has its rendering. */
export function renderedOf(graph: Graph, prose: Article | Page | Entity): RenderedProse {
  const rendered = graph.rendered.get(targetKey(prose));
  if (!rendered) throw new Error(`${prose.file} has not been through the Markdown pass.`);
  return rendered;
}

/** Whether an entity is itself something that happened on a day. */
export function isEventEntity(graph: Graph, id: EntityId): boolean {
  return graph.points.get(id)?.some(isEvent) ?? false;
}

function articlesMentioning(
  backlinks: ReadonlyMap<TargetKey, readonly Reference[]>,
): Map<TargetKey, string[]> {
  const prefix = 'article:';
  const ids = (references: readonly Reference[]): string[] =>
    references.flatMap(({ from }) => (from.startsWith(prefix) ? from.slice(prefix.length) : []));
  return new Map([...backlinks].map(([key, references]) => [key, [...new Set(ids(references))]]));
}

function pageDates(
  records: Records,
  timeline: readonly TimelinePoint[],
): Map<TargetKey, PartialDate> {
  const dates = new Map<TargetKey, PartialDate>();
  for (const each of [...records.articles, ...records.pages]) {
    if (each.date) dates.set(targetKey(each), each.date);
  }
  for (const point of timeline.filter(isEvent)) {
    dates.set(targetKey({ type: 'entity', id: point.entity }), point.date);
  }
  return dates;
}
