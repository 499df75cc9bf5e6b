import type { SiteEvent } from '../../link/events/site-events.ts';
import type { Chart } from '../../model/records/chart.ts';
import { firstInstant, type TimeSpan } from '../../model/dates/instant.ts';
import type { Series } from './series.ts';

/** An event with its number on the mark and in the legend. */
export interface NumberedEvent extends SiteEvent {
  number: number;
  time: number;
}

/** Events that `auto` marks at most. */
const mostAutomatic = 9;

/** The events that a chart marks within a time span, by date. With `auto` they are limited; `more` counts the rest. */
export function shownEvents(
  chart: Chart,
  events: readonly SiteEvent[],
  series: readonly Series[],
  period: TimeSpan,
): { events: NumberedEvent[]; more: number } {
  const isOfEntities = series.some(({ isEntity }) => isEntity);
  const shown = new Set<string>(isOfEntities ? series.map(({ id }) => id) : (chart.entities ?? []));
  const isChosen =
    chart.events === 'auto'
      ? ({ involves }: SiteEvent) => involves.some((id) => shown.has(id))
      : ({ id }: SiteEvent) => chart.events.includes(id);
  const inPeriod = events
    .filter(isChosen)
    .map((event) => ({ ...event, time: firstInstant(event.date) }))
    .filter(({ time }) => time >= period.from && time <= period.to);
  const limit = chart.events === 'auto' ? mostAutomatic : Infinity;
  const kept = inPeriod
    .sort((a, b) => compareWeight(a, b, chart.highlight) || a.time - b.time)
    .slice(0, limit)
    .sort((a, b) => a.time - b.time)
    .map((event, index) => ({ ...event, number: index + 1 }));
  return { events: kept, more: inPeriod.length - kept.length };
}

/** Sorts by links from authors, then by highlighted entities, then by fewer entities involved. */
function compareWeight(a: SiteEvent, b: SiteEvent, highlight: readonly string[]): number {
  const isOfTitle = ({ involves }: SiteEvent): number =>
    Number(involves.some((id) => highlight.includes(id)));
  return b.links - a.links || isOfTitle(b) - isOfTitle(a) || a.involves.length - b.involves.length;
}
