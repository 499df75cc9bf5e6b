import type { Lane, LaneEvent } from './timeline-lanes.ts';

/** Marks that all have their own place. Thousands take a phone seconds, and lie on each other. */
const mostMarks = 1000;

/** Places along the axis that marks of more are drawn at: the widest drawing has two pixels for each. */
const places = 400;

/**
 * The events of lanes that are drawn: all, or of very many, one of those of a lane that begin at the same place and last as long.
 * Events that stand out are all drawn; else the one with the largest sum is, or the first.
 */
export function lanesDrawn(lanes: readonly Lane[]): readonly Lane[] {
  const all = lanes.flatMap(({ events }) => events);
  if (all.length <= mostMarks) return lanes;
  const from = all.reduce((least, event) => Math.min(least, event.from), Infinity);
  const to = all.reduce((most, event) => Math.max(most, event.to), -Infinity);
  const placesIn = (time: number): number => Math.round((time / (to - from)) * places);
  return lanes.map((lane) => {
    const kept = new Map<string, LaneEvent>();
    for (const event of lane.events.filter(({ isMain }) => !isMain)) {
      const place = `${placesIn(event.from - from)} ${placesIn(event.to - event.from)}`;
      const other = kept.get(place);
      if (!other || (event.share ?? 0) > (other.share ?? 0)) kept.set(place, event);
    }
    const drawn = new Set(kept.values());
    return { ...lane, events: lane.events.filter((event) => event.isMain || drawn.has(event)) };
  });
}
