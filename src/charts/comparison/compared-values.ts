import type { Chart } from '../../model/records/chart.ts';
import type { TimeSpan } from '../../model/dates/instant.ts';
import { instantsOf } from '../../model/dates/period.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { ChartView, ListedSeries, ViewSeries } from '../data/chart-view.ts';
import { hasValue, type Point } from '../data/series.ts';
import { listedSeries } from '../text/table-rows.ts';

/** A point with a value. */
export type ValuedPoint = Point & { value: number };

/** Two values of one series: on two dates, or a peak and the trough after it. */
export interface ComparedValues {
  series: ViewSeries;
  first: ValuedPoint;
  last: ValuedPoint;
}

/** A pair for the table alone: a logarithmic scale cannot show one of its values. */
type UndrawnValues = Omit<ComparedValues, 'series'> & { series: ListedSeries };

/** The pairs of values found, and the names of series without both values. */
export interface Comparison {
  pairs: ComparedValues[];
  undrawn: UndrawnValues[];
  missing: string[];
}

/** The values at both ends of a period: at the dates that the chart names, else at those of the data. */
export function compareEnds(view: ChartView, chart: Chart): Comparison {
  const start = spanOf(chart.from, view, view.period.from);
  const end = spanOf(chart.to, view, view.period.to);
  return compare(view, (points) => {
    const first = points.find(({ time }) => isWithin(time, start));
    const last = points.findLast(({ time }) => isWithin(time, end));
    return first && last && first !== last ? [first, last] : undefined;
  });
}

/** The dates that pairs compare: on each side the one that all share, else the one of the chart that contains them. */
export function comparedPeriod(
  { pairs }: Comparison,
  chart: Chart,
  view: ChartView,
): Pick<ChartView, 'from' | 'to'> {
  return {
    from: sharedDate(pairs.map(({ first }) => first.date)) ?? chart.from ?? view.from,
    to: sharedDate(pairs.map(({ last }) => last.date)) ?? chart.to ?? view.to,
  };
}

function sharedDate([date, ...others]: PartialDate[]): PartialDate | undefined {
  return others.every((each) => each === date) ? date : undefined;
}

/** The value on the last date, as a pair of one point. */
export function valuesAtEnd(view: ChartView, chart: Chart): Comparison {
  const end = spanOf(chart.to, view, view.period.to);
  return compare(view, (points) => {
    const last = points.findLast(({ time }) => isWithin(time, end));
    return last && [last, last];
  });
}

/** The highest value of a period and the lowest after it. For a series that only rises, both are its last value. */
export function peakToTrough(view: ChartView): Comparison {
  return compare(view, (points) => {
    const [start] = points;
    if (!start) return undefined;
    const peak = points.reduce((high, each) => (each.value > high.value ? each : high), start);
    const after = points.slice(points.indexOf(peak));
    return [peak, after.reduce((low, each) => (each.value < low.value ? each : low), peak)];
  });
}

/** A view of only the compared values, for the table. */
export function buildComparedView(
  { listed: _, ...view }: ChartView,
  { pairs, undrawn }: Comparison,
): ChartView {
  const series = pairs.map(withComparedPoints);
  if (undrawn.length === 0) return { ...view, series };
  return { ...view, series, listed: [...series, ...undrawn.map(withComparedPoints)] };
}

function withComparedPoints<Listed extends ListedSeries>({
  series,
  first,
  last,
}: {
  series: Listed;
  first: ValuedPoint;
  last: ValuedPoint;
}): Listed {
  return { ...series, points: first === last ? [last] : [first, last] };
}

function compare(
  view: ChartView,
  pick: (points: ValuedPoint[]) => [ValuedPoint, ValuedPoint] | undefined,
): Comparison {
  const pairs: ComparedValues[] = [];
  const undrawn: UndrawnValues[] = [];
  const missing: string[] = [];
  const drawn = new Map(view.series.map((series) => [series.id, series]));
  for (const listed of listedSeries(view)) {
    // Picked of all values: the lowest that a logarithmic scale can show is not the lowest.
    const found = pick(listed.points.filter(hasValue));
    if (!found) {
      missing.push(listed.title);
      continue;
    }
    const [first, last] = found;
    const series = drawn.get(listed.id);
    if (series && found.every(({ value }) => view.scale === 'linear' || value > 0)) {
      pairs.push({ series, first, last });
    } else {
      undrawn.push({ series: listed, first, last });
    }
  }
  return { pairs, undrawn, missing };
}

/** The time span of a named date, with its whole month or year; the end of the data if it has no values. */
function spanOf(date: PartialDate | undefined, view: ChartView, fallback: number): TimeSpan {
  const named = date && instantsOf({ from: date, to: date });
  const isFilled =
    named &&
    listedSeries(view).some(({ points }) =>
      points.some((point) => hasValue(point) && isWithin(point.time, named)),
    );
  return isFilled ? named : { from: fallback, to: fallback };
}

function isWithin(time: number, { from, to }: TimeSpan): boolean {
  return time >= from && time <= to;
}
