import type { Entity } from '../model/records/entity.ts';
import type { Graph } from './graph.ts';
import { targetKey } from '../link/target.ts';
import { isEvent, timelineOf, type TimelinePoint } from '../link/timeline/timeline.ts';

/** True if there is something to follow in the feed of an entity: some article mentions it, or it is involved in an event. */
export function hasNews(graph: Graph, entity: Entity): boolean {
  return (
    (graph.mentioning.get(targetKey(entity))?.length ?? 0) > 0 || eventsOf(graph, entity).length > 0
  );
}

/** The events that an entity is involved in, without itself. */
export function eventsOf(graph: Graph, { id }: Entity): TimelinePoint[] {
  const points = timelineOf(id, graph.relations.get(id) ?? [], graph.points);
  return points.filter((point) => isEvent(point) && point.entity !== id);
}
