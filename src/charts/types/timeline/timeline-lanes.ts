import { compareCodeUnits } from '../../../model/text/compare-code-units.ts';
import { colonIn } from '../../../model/text/language.ts';
import { namedEvents } from '../../../model/records/chart.ts';
import type { EntityId } from '../../../model/ids/entity-id.ts';
import type { SiteEvent } from '../../../link/events/site-events.ts';
import { withBase } from '../../../model/addresses/path.ts';
import { firstInstant, lastInstant, type TimeSpan } from '../../../model/dates/instant.ts';
import { formatDateRange } from '../../../model/dates/format-date.ts';
import { comparePartialDates } from '../../../model/dates/partial-date.ts';
import { periodContains } from '../../../model/dates/period.ts';
import { withAssessment } from '../../../model/values/assessment-words.ts';
import type { SiteInput } from '../../data/chart-input.ts';
import { subjectOf } from '../../data/subject.ts';

/** An event with the time span of its date. */
export interface LaneEvent extends SiteEvent, TimeSpan {
  /** URL of its page, with the base. */
  href: string;
  /** True if highlighted, or named in the chart's `events`. */
  isMain: boolean;
  /** Its sum of money as a share of the largest; absent without a sum in the currency of most. */
  share?: number;
  /** `2 July 2021: Review announced (reported)` */
  reading: string;
}

/** Events in one row. */
export interface Lane {
  title: string;
  href?: string;
  events: LaneEvent[];
}

/** The lanes of a timeline. */
export interface Lanes {
  lanes: Lane[];
  /** How many entities that events involve have no lane, since there is no room for all. */
  withoutLane: number;
}

/** Lanes at most for a chart without `entities`. */
const mostLanes = 7;

/**
 * The events of a site in lanes: one for each of the chart's `entities`, with all events that involve it, and a last
 * one for other events that the chart names. Without `entities`, a lane for each kind of event; if there is one kind, a
 * lane for each of the most involved entities, and a last one for the other events.
 */
export function timelineLanes(input: SiteInput): Lanes {
  const { chart, kinds } = input;
  const events = eventsShown(input);
  if (chart.entities) {
    const named = new Set<string>(namedEvents(chart));
    const lanes = entityLanes(chart.entities, events, input, ({ id }) => named.has(id));
    return { lanes, withoutLane: 0 };
  }
  const byKind = Map.groupBy(events, ({ kind }) => kind);
  if (byKind.size > 1) {
    const lanes = [...byKind].map(([kind, inLane]) => ({
      title: kinds.get(kind)?.plural ?? kind,
      events: inLane,
    }));
    return { lanes, withoutLane: 0 };
  }
  const involved = mostInvolved(events);
  return {
    lanes: entityLanes(involved.slice(0, mostLanes), events, input, () => true),
    withoutLane: Math.max(0, involved.length - mostLanes),
  };
}

function eventsShown({ chart, events, base, language, labels }: SiteInput): LaneEvent[] {
  // A timeline shows all events; those that the chart names stand out.
  const main = new Set([...chart.highlight, ...namedEvents(chart)]);
  const shown = events.filter(({ date }) => periodContains(chart, date));
  const shareOf = sharesOfSums(shown);
  return shown
    .map((event): LaneEvent => {
      const { id, title, path, date, endDate = date, involves } = event;
      const share = shareOf(event);
      return {
        ...event,
        href: withBase(path, base),
        from: firstInstant(date),
        to: Math.max(lastInstant(date), lastInstant(endDate)),
        isMain: [id, ...involves].some((each) => main.has(each)),
        reading: `${dates(event, language)}${colonIn(language)}${withAssessment(title, event, { labels, language })}`,
        ...(share !== undefined && { share }),
      };
    })
    .sort((a, b) => a.from - b.from || comparePartialDates(a.date, b.date));
}

/** `2 July 2021`, `2–21 July 2021`. */
function dates({ date, endDate = date }: SiteEvent, language: string): string {
  return formatDateRange(date, endDate, language);
}

/** What share of the largest sum each event has. Sums in other currencies than most cannot be compared. */
function sharesOfSums(events: readonly SiteEvent[]): (event: SiteEvent) => number | undefined {
  const sums = events.flatMap(({ sum }) => (sum && sum.value > 0 ? sum : []));
  const groups = [...Map.groupBy(sums, ({ unit }) => unit).values()];
  const common = groups.reduce((most, each) => (each.length > most.length ? each : most), []);
  const largest = common.reduce((most, { value }) => Math.max(most, value), 0);
  const unit = common[0]?.unit;
  return ({ sum }) =>
    sum && sum.unit === unit && sum.value > 0 && largest > 0 ? sum.value / largest : undefined;
}

/** A lane for each entity with events, and a last one for the events without a lane that `isKept` keeps. */
function entityLanes(
  ids: readonly EntityId[],
  events: readonly LaneEvent[],
  input: SiteInput,
  isKept: (event: LaneEvent) => boolean,
): Lane[] {
  const lanes = ids.map((id): Lane => {
    const { title, href } = subjectOf(id, input);
    const inLane = events.filter(({ involves }) => involves.includes(id));
    return { title, ...(href && { href }), events: inLane };
  });
  const placed = new Set(lanes.flatMap((lane) => lane.events));
  const others = events.filter((event) => !placed.has(event) && isKept(event));
  return [...lanes, { title: input.labels.chartOtherLane, events: others }].filter(
    (lane) => lane.events.length > 0,
  );
}

/** The entities that events involve, most frequent first. */
function mostInvolved(events: readonly LaneEvent[]): EntityId[] {
  const counts = new Map<EntityId, number>();
  for (const { involves } of events) {
    for (const id of new Set(involves)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, count], [b, other]) => other - count || compareCodeUnits(a, b))
    .map(([id]) => id);
}
