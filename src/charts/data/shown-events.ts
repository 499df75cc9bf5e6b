import type { SiteEvent } from '../../link/events/site-events.ts';
import type { Chart } from '../../model/records/chart.ts';
import { firstInstant, type TimeSpan } from '../../model/dates/instant.ts';
import type { Series } from './series.ts';

/** An event with the number that stands on its mark and in the legend. */
export interface NumberedEvent extends SiteEvent {
  number: number;
  time: number;
}

/** Of its own accord a chart marks at most so many events. */
const mostAutomatic = 9;

/** The events a chart marks between two instants, by date; those chosen by `auto` are limited, and `more` says by how many. */
export function shownEvents(
  chart: Chart,
  events: readonly SiteEvent[],
  series: readonly Series[],
  period: TimeSpan,
): { events: NumberedEvent[]; more: number } {
  const shown = new Set(series.map(({ id }) => id));
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

/** What authors link to matters most, then what the title speaks of; the fewer an event involves, the more it is about them. */
function compareWeight(a: SiteEvent, b: SiteEvent, highlight: readonly string[]): number {
  const isOfTitle = ({ involves }: SiteEvent): number =>
    Number(involves.some((id) => highlight.includes(id)));
  return b.links - a.links || isOfTitle(b) - isOfTitle(a) || a.involves.length - b.involves.length;
}
