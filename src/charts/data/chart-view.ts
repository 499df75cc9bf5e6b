import { findWritten } from '../../model/ids/find-written.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { counted, fill } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { lastInstant, type TimeSpan } from '../../model/dates/instant.ts';
import { listCommaIn } from '../../model/text/language.ts';
import { sizeOf, spanOf } from '../../model/values/span-of.ts';
import { withAssessment } from '../../model/values/assessment-words.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { ChartInput } from './chart-input.ts';
import { indexSeries } from './index-series.ts';
import { lookOf, type SeriesLook } from './series-look.ts';
import { hasValue, readSeries, type Point, type Series } from './series.ts';
import { subjectOf, type Subject } from './subject.ts';
import { shownEvents, type NumberedEvent } from './shown-events.ts';
import { thinPoints } from './thin-points.ts';

/** A series with its name and look. */
export interface ViewSeries extends Subject, SeriesLook {
  id: string;
  /** Every point, for the table and the description. */
  points: Point[];
  /** The points to draw; fewer for a very long series. */
  drawn: Point[];
}

/** A series as a table lists it. */
export type ListedSeries = Pick<ViewSeries, 'id' | 'title' | 'points'>;

/** What a chart shows, before anything has a position: the step between data and layout. */
export interface ChartView {
  series: ViewSeries[];
  /** What the table lists if that is more than what is drawn: the values that a logarithmic scale cannot show, too. */
  listed?: ListedSeries[];
  /** What is measured: `Market value`, with the words of an index. */
  measure: string;
  /** What is measured, without them. */
  subject: string;
  /** The words of an index: `index, 17 February 2021 = 100`. */
  index?: string;
  dateLabel: string;
  unit?: string;
  decimals?: number;
  /** Difference of the highest and the lowest value. */
  span: number;
  /** The size of the largest value. */
  most: number;
  /** The scale of the values. */
  scale: 'linear' | 'log';
  /** The value that means no change, if there is one: 100 for an index. */
  reference?: number;
  from: PartialDate;
  to: PartialDate;
  /** From the start of the first date to the end of the last: `2021` is the whole year. */
  period: TimeSpan;
  events: NamedEvent[];
  sources: SourceKey[];
  /** Ids of the series that have values, also of those that are left out. */
  known: ReadonlySet<string>;
  /** Series whose rows have no value. */
  without: Pick<ViewSeries, 'id' | 'title'>[];
  /** What readers must know about the drawing, in sentences. */
  notes: string[];
}

/** A marked event with its title as its mark says it. */
export interface NamedEvent extends NumberedEvent {
  /** `Review announced (reported)` */
  titleOfMark: string;
}

/** Points of all series together, more than any screen can show. */
const mostPoints = 24_000;
const mostPointsPerSeries = 1000;

/** The view of a chart, or `undefined` if there is nothing to show. */
export function buildChartView(input: ChartInput): ChartView | undefined {
  const { chart, dataset, language, labels } = input;
  const set = readSeries(chart, dataset);
  if (!set) return undefined;
  const indexed = indexed100(input, set.series);
  const isCut = chart.scale === 'log' && indexed.series.some(({ points }) => points.some(isOffLog));
  const series = isCut ? positiveOnly(indexed.series) : indexed.series;
  const valued = series.flatMap(({ points }) => points.filter(hasValue));
  const first = extreme(valued, (a, b) => a.time < b.time);
  const last = extreme(valued, (a, b) => a.time >= b.time);
  if (!first || !last) return undefined;

  const looks = lookOf(series, chart.highlight);
  const limit = Math.min(mostPointsPerSeries, Math.max(40, Math.floor(mostPoints / series.length)));
  const period = { from: first.time, to: last.time };
  const marked = shownEvents(chart, input.events, series, {
    ...period,
    to: lastInstant(last.date),
  });

  const { unit, decimals, label } = set.column;
  const { baseline } = chart;
  const index =
    baseline && fill(labels.chartIndex, { date: formatPartialDate(baseline, language) });
  return {
    series: series.flatMap((each, place): ViewSeries[] => {
      const look = looks[place];
      if (!look) return [];
      const named = nameOf(each, input);
      return [{ ...each, ...look, ...named, drawn: thinPoints(each.points, limit) }];
    }),
    ...(isCut && { listed: indexed.series.map((each) => ({ ...each, ...nameOf(each, input) })) }),
    measure: index ? `${label}, ${index}` : label,
    subject: label,
    ...(index !== undefined && { index }),
    dateLabel: set.dateLabel,
    ...(!baseline && unit !== undefined && { unit }),
    ...(baseline ? { decimals: 1, reference: 100 } : decimals !== undefined && { decimals }),
    span: spanOf(valued.map(({ value }) => value)),
    most: sizeOf(valued.map(({ value }) => value)),
    scale: chart.scale,
    from: first.date,
    to: last.date,
    period,
    events: marked.events.map((event) => ({
      ...event,
      titleOfMark: withAssessment(event.title, event, input),
    })),
    sources: set.sources,
    known: new Set(set.series.map(({ id }) => id)),
    without: set.without.map((each) => ({ id: each.id, title: nameOf(each, input).title })),
    notes: [
      ...indexed.notes,
      ...(isCut ? [labels.logLeavesOut] : []),
      ...(marked.more > 0
        ? [
            counted(
              countIn(language, marked.more),
              labels.chartMoreEventsOne,
              labels.chartMoreEvents,
            ),
          ]
        : []),
    ],
  };
}

/** The name of a series: of its entity, the heading of a whole column, else its id. */
export function nameOf({ id, isEntity }: Omit<Series, 'points'>, input: ChartInput): Subject {
  const { dataset, entities } = input;
  if (isEntity && findWritten(entities, id)) return subjectOf(id, input);
  const column = dataset.table.column({ id });
  return { title: column?.type === 'number' ? column.label : id };
}

/** The series as an index if the chart has a baseline, and a note on those without a value there. */
function indexed100(input: ChartInput, series: Series[]): { series: Series[]; notes: string[] } {
  const { chart, dataset, language, labels } = input;
  const { from, to, ...unbounded } = chart;
  const day = unbounded.baseline;
  if (!day) return { series, notes: [] };
  const whole = readSeries(unbounded, dataset)?.series ?? [];
  const result = indexSeries(series, whole, day);
  if (result.leftOut.length === 0) return { series: result.series, notes: [] };
  const names = result.leftOut.map((each) => nameOf(each, input).title).join(listCommaIn(language));
  const date = formatPartialDate(day, language);
  return { series: result.series, notes: [fill(labels.baselineLeavesOut, { date, names })] };
}

function isOffLog({ value }: Point): boolean {
  return value !== null && value <= 0;
}

/** Turns values that a logarithmic scale cannot show into gaps. */
function positiveOnly(series: readonly Series[]): Series[] {
  return series
    .map((each) => ({
      ...each,
      points: each.points.map((point) => (isOffLog(point) ? { ...point, value: null } : point)),
    }))
    .filter(({ points }) => points.some(hasValue));
}

function extreme<T>(items: readonly T[], isBetter: (a: T, b: T) => boolean): T | undefined {
  let best = items[0];
  for (const each of items) if (best === undefined || isBetter(each, best)) best = each;
  return best;
}
