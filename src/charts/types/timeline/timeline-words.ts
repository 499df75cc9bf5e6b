import { addToList } from '../../../model/add-to-list.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { precisionOf, truncateDate, type PartialDate } from '../../../model/dates/partial-date.ts';
import { countIn } from '../../../model/labels/count-in.ts';
import { fill, type Words } from '../../../model/labels/labels.ts';
import { listCommaIn } from '../../../model/text/language.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { subjectOf } from '../../data/subject.ts';
import { assessmentColumns } from '../../text/assessment-columns.ts';
import { periodInWords } from '../../text/describe-subject.ts';
import { noteOnRowsCut } from '../../text/rows-cut.ts';
import { recordsData, type TableCell } from '../../text/records-table.ts';
import type { Lane, LaneEvent } from './timeline-lanes.ts';
import type { TimelineView } from './timeline-view.ts';

/** The alternative text of a timeline: its period, its lanes, how many events several lanes share, the month with the most events. */
export function describeTimeline({ lanes, events }: TimelineView, input: SiteInput): string {
  const { language, labels } = input;
  const [first, last] = [events[0], events.at(-1)];
  const period = first && last ? periodInWords({ from: first.date, to: last.date }, input) : '';
  const whole = {
    type: labels.timelineChart,
    period,
    count: countIn(language, events.length),
    lanes: countIn(language, lanes.length),
  };
  const several = lanes.length === 1 ? labels.chartEventsOfLane : labels.chartEventsOf;
  const titles = lanesByEvent(lanes);
  const shared = events.filter((event) => (titles.get(event)?.length ?? 0) > 1).length;
  return [
    fill(events.length === 1 ? labels.chartEventsOne : several, whole),
    ...lanes.map(({ title, events: { length } }) =>
      fill(labels.chartLane, { name: title, count: countIn(language, length) }),
    ),
    ...(shared > 0 ? [fill(labels.chartSharedEvents, { count: countIn(language, shared) })] : []),
    ...describeDensest(events, input),
  ].join(' ');
}

/** What circles show, and what has no lane, as notes: entities of the chart that no event involves, entities for which there is no room, events that are not drawn. */
export function notesOnTimeline(
  { events, drawn, withoutLane }: TimelineView,
  input: SiteInput,
): string[] {
  const { chart, language, labels } = input;
  const involved = new Set(events.flatMap(({ involves }) => involves));
  const names = (chart.entities ?? [])
    .filter((id) => !involved.has(id))
    .map((id) => subjectOf(id, input).title);
  const [largest] = events.filter(({ share }) => share === 1);
  const marked = new Set(drawn.flatMap((lane) => lane.events));
  const sums = largest?.sum && { sum: largest.sum.text, title: largest.title };
  return [
    ...(sums ? [fill(labels.chartSums, sums)] : []),
    ...(names.length > 0
      ? [fill(labels.chartNoEvents, { names: names.join(listCommaIn(language)) })]
      : []),
    ...(withoutLane > 0
      ? [fill(labels.chartWithoutLane, { count: countIn(language, withoutLane) })]
      : []),
    ...noteOnRowsCut(marked.size, events.length, input),
  ];
}

/** Every event as a row, by date: date, last day, name, lanes, sum, and how sure it is. */
export function timelineData(
  { lanes, events }: TimelineView,
  { chart, language, labels }: SiteInput,
): ReturnType<typeof recordsData> {
  const titles = lanesByEvent(lanes);
  const hasSums = events.some(({ sum }) => sum);
  const hasEnds = events.some(({ endDate }) => endDate);
  const assessed = assessmentColumns(events, labels);
  const columns = [
    labels.date,
    ...(hasEnds ? [labels.endDate] : []),
    labels.name,
    labels.entity,
    ...(hasSums ? [labels.sumOfMoney] : []),
  ];
  return recordsData(
    [...columns.map((label) => ({ label })), ...assessed.heads],
    events.map((event): TableCell[] => [
      { date: event.date },
      ...(hasEnds ? [event.endDate ? { date: event.endDate } : null] : []),
      { text: event.title, href: event.href },
      titles.get(event)?.join(listCommaIn(language)) ?? '',
      ...(hasSums ? [event.sum?.text ?? ''] : []),
      ...assessed.cellsOf(event),
    ]),
    { title: chart.title, language, labels },
  );
}

/** The titles of the lanes that hold each event. */
function lanesByEvent(lanes: readonly Lane[]): Map<LaneEvent, string[]> {
  const titles = new Map<LaneEvent, string[]>();
  for (const { title, events } of lanes) {
    for (const event of events) addToList(titles, event, title);
  }
  return titles;
}

function describeDensest(events: readonly LaneEvent[], { language, labels }: Words): string[] {
  const densest = densestMonth(events);
  if (!densest) return [];
  const month = formatPartialDate(densest.month, language);
  return [fill(labels.chartDensest, { month, count: countIn(language, densest.count) })];
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
