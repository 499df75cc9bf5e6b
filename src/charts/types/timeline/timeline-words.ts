import type { Element } from 'hast';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { precisionOf, truncateDate, type PartialDate } from '../../../model/dates/partial-date.ts';
import { fill } from '../../../model/labels/labels.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { recordsTable } from '../../text/records-table.ts';
import type { LaneEvent } from './timeline-lanes.ts';
import type { TimelineView } from './timeline-view.ts';

/** The alternative text of a timeline: its period, its lanes, the month with the most events. */
export function describeTimeline({ lanes, events }: TimelineView, input: SiteInput): string {
  const { chart, language, labels } = input;
  if (chart.description !== undefined) return chart.description;
  const day = (event: LaneEvent | undefined): string =>
    event ? formatPartialDate(event.date, language) : '';
  const shared = { type: labels.timelineChart, from: day(events[0]), to: day(events.at(-1)) };
  return [
    events.length === 1
      ? fill(labels.chartEventsOne, shared)
      : fill(labels.chartEventsOf, { ...shared, count: events.length, lanes: lanes.length }),
    ...lanes.map(({ title, events: { length } }) =>
      fill(labels.chartLane, { name: title, count: length }),
    ),
    ...describeDensest(events, input),
  ].join(' ');
}

/** Every event as a row, by date: date, name, lane. */
export function timelineTable(
  { lanes, events }: TimelineView,
  { chart, language, labels }: SiteInput,
): Element[] {
  const laneOf = new Map(lanes.flatMap((lane) => lane.events.map((event) => [event, lane.title])));
  return recordsTable(
    [{ label: labels.date }, { label: labels.name }, { label: labels.entity }],
    events.map((event) => [
      { date: event.date },
      { text: event.title, href: event.href },
      laneOf.get(event) ?? '',
    ]),
    { title: chart.title, language, labels },
  );
}

function describeDensest(
  events: readonly LaneEvent[],
  { language, labels }: Pick<SiteInput, 'language' | 'labels'>,
): string[] {
  const densest = densestMonth(events);
  if (!densest) return [];
  const month = formatPartialDate(densest.month, language);
  return [fill(labels.chartDensest, { month, count: densest.count })];
}

/** The month with the most events and their number, if one month stands out. */
function densestMonth(
  events: readonly LaneEvent[],
): { month: PartialDate; count: number } | undefined {
  const dated = events.filter(({ date }) => precisionOf(date) !== 'year');
  const months = [...Map.groupBy(dated, ({ date }) => truncateDate(date, 'month'))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const [first, second] = months;
  if (!first || first[1].length < 2) return undefined;
  if (second && second[1].length === first[1].length) return undefined;
  return { month: first[0], count: first[1].length };
}
