import { extent } from 'd3';
import { firstInstant, millisecondsOfDay } from '../../../model/dates/instant.ts';
import { precisionOf, truncateDate } from '../../../model/dates/partial-date.ts';
import type { ChartInput } from '../../data/chart-input.ts';
import { buildChartView, type ChartView, type NamedEvent } from '../../data/chart-view.ts';
import { hasValue, type Point } from '../../data/series.ts';
import { finestOf } from '../../scales/time-axis.ts';
import { valueAxis, type ValueAxis } from '../../scales/value-axis.ts';
import { leastGap } from './least-gap.ts';

/** What columns show. */
export interface ColumnsView extends ChartView {
  axis: ValueAxis;
  /** The values drawn, in order of time, each at the start of the year or month that its date ends. */
  columns: Column[];
  /** Milliseconds between the two columns that are nearest to each other; 0 with one column. */
  step: number;
}

type Column = Point & { value: number };

/** The columns of a view of one series, with the events that the chart marks. */
export function buildColumnsView(found: ChartView, input: ChartInput): ColumnsView {
  const hasEvents = input.chart.events.length > 0;
  const view = (hasEvents && buildChartView(input)) || found;
  const series = view.series.map((each) => ({ ...each, drawn: atTheirPeriods(each.drawn) }));
  const columns = series.flatMap(({ drawn }) => drawn.filter(hasValue));
  const [min = 0, max = 0] = extent(columns, ({ value }) => value);
  return {
    ...view,
    series,
    events: atColumns(view.events, columns),
    axis: view.scale === 'log' ? valueAxis(min, max, 'log') : axisFromZero(min, max),
    columns,
    step: leastStep(columns),
  };
}

/** An axis with room for the value below the lowest column. */
function axisFromZero(min: number, max: number): ValueAxis {
  const axis = valueAxis(Math.min(0, min), Math.max(0, max), 'linear');
  const room = 0.1 * (axis.high - axis.low);
  return min < 0 ? { ...axis, low: Math.min(axis.low, min - room) } : axis;
}

/**
 * Values of years or months that the data date by a day, such as `2019-12-31`: at 2019, not at the tick of 2020. Other
 * dates stay as they are.
 */
function atTheirPeriods(points: readonly Point[]): Point[] {
  const unit = periodOf(points.filter(hasValue));
  if (!unit) return [...points];
  return points.map((point) => {
    const date = truncateDate(point.date, unit);
    return { ...point, date, time: firstInstant(date) };
  });
}

/** Days of half a period that one column stands for. */
const halfPeriod = { year: 365.25 / 2, month: 365.25 / 24, day: 0 };

/**
 * Events at the place of their day within the year or month of a column, which stands at its first day: 31 December 2019
 * is at the right edge of 2019, not in the middle of 2020. An event of a whole year is in the middle of it, too.
 */
function atColumns(events: readonly NamedEvent[], columns: readonly Column[]): NamedEvent[] {
  const unit = finestOf(columns.map(({ date }) => date));
  const half = halfPeriod[unit] * millisecondsOfDay;
  const isWithin = ({ date }: NamedEvent): boolean =>
    halfPeriod[precisionOf(date)] < halfPeriod[unit];
  return events.map((event) => (isWithin(event) ? { ...event, time: event.time - half } : event));
}

/** A year, if each value is of the same month of another one; a month, if each is of its last days. */
function periodOf(columns: readonly Column[]): 'year' | 'month' | undefined {
  const step = leastStep(columns);
  const days = columns.map(({ time }) => new Date(time));
  const months = new Set(days.map((day) => day.getUTCMonth()));
  if (months.size === 1 && step > 300 * millisecondsOfDay) return 'year';
  const isAtEnd = days.every((day) => day.getUTCDate() >= 25);
  return isAtEnd && step > 25 * millisecondsOfDay ? 'month' : undefined;
}

function leastStep(columns: readonly Column[]): number {
  return leastGap(columns.map(({ time }) => time)) ?? 0;
}
