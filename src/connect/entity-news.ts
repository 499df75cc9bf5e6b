import type { Entity } from '../model/records/entity.ts';
import type { Graph } from './graph.ts';
import { targetKey } from '../link/target.ts';
import { isEvent, timelineOf, type TimelinePoint } from '../link/timeline/timeline.ts';

/** True if the feed of an entity has entries: an article mentions it, or an event involves it. */
export function hasNews(graph: Graph, entity: Entity): boolean {
  return (
    (graph.mentioning.get(targetKey(entity))?.length ?? 0) > 0 || eventsOf(graph, entity).length > 0
  );
}

/** The events that involve an entity, without itself. */
export function eventsOf(graph: Graph, { id }: Entity): TimelinePoint[] {
  const points = timelineOf(id, graph.relations.get(id) ?? [], graph.points);
  return points.filter((point) => isEvent(point) && point.entity !== id);
}
