import type { Graph } from '../../../connect/graph.ts';
import { isEvent, type TimelinePoint } from '../../../link/timeline/timeline.ts';
import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { Words } from '../../../model/labels/labels.ts';
import { assessmentOf } from '../../../model/values/assessment.ts';
import type { SourceNumbers } from '../references/source-numbers.ts';
import { relationDetail } from './build-relation-views.ts';
import type { EventPartView, TimelineItemView } from './timeline-item-view.ts';

/**
 * The parts that an entity takes in an event of its timeline, in words. A relation is left out if the entry of the event
 * says all of it: that it is one of the “Events”, as sure and from the same sources.
 */
export function buildEventPartViews(
  graph: Graph,
  id: EntityId,
  point: TimelinePoint,
  words: Words,
  numbers: SourceNumbers,
): EventPartView[] {
  if (!isEvent(point)) return [];
  const event = graph.entities.get(point.entity);
  const plural = event && graph.kinds.get(event.kind)?.plural;
  return (graph.relations.get(id) ?? []).flatMap(({ other, label, relation }): EventPartView[] => {
    if (!('id' in other) || other.id !== point.entity) return [];
    const detail = relationDetail(relation, words);
    const { confidence = point.confidence, status = point.status, sources } = relation;
    const isPlain =
      !detail &&
      confidence === point.confidence &&
      status === point.status &&
      sources.every((key) => point.sources.includes(key));
    if (isPlain) return label === plural ? [] : [{ label, isPlain, references: [] }];
    const references = numbers.of(sources);
    // An entry of the timeline is an event: “Events: defendant” says no more than “defendant”.
    const part = detail && label === plural ? { detail } : { label, ...(detail && { detail }) };
    return [{ ...part, ...assessmentOf(relation), references }];
  });
}

/**
 * The label of an entity's part in all events of its timeline, if it is the same in each: `Actions`. A page says it once,
 * and again only where there is more to say. If there is more in each event, each says it.
 */
export function sharedPart(
  items: readonly TimelineItemView[],
  eventCount: number,
): string | undefined {
  const parts = items.flatMap((item) => item.parts ?? []);
  const labels = new Set(parts.map(({ label }) => label));
  const isInAll = items.filter((item) => item.parts).length === eventCount;
  const isSaidOnce = isInAll && labels.size === 1 && parts.some(({ isPlain }) => isPlain);
  return eventCount > 1 && isSaidOnce ? [...labels][0] : undefined;
}
