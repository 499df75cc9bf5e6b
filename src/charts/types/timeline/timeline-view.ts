import type { SiteInput } from '../../data/chart-input.ts';
import { lanesDrawn } from './timeline-crowd.ts';
import { timelineLanes, type Lane, type LaneEvent, type Lanes } from './timeline-lanes.ts';

/** What a timeline shows: events in lanes. */
export interface TimelineView extends Lanes {
  /** The events of all lanes, each once, by date. */
  events: LaneEvent[];
  /** The lanes with the events that have a mark: all, unless they are very many. */
  drawn: readonly Lane[];
}

/** The events of a chart in lanes; `undefined` if there are none. */
export function buildTimelineView(input: SiteInput): TimelineView | undefined {
  const { lanes, withoutLane } = timelineLanes(input);
  const events = [...new Set(lanes.flatMap((lane) => lane.events))].sort((a, b) => a.from - b.from);
  return events.length > 0 ? { lanes, withoutLane, events, drawn: lanesDrawn(lanes) } : undefined;
}
