import {
  precisionOf,
  type DatePrecision,
  type PartialDate,
} from '../../model/dates/partial-date.ts';
import { monthsUntil, type TimeSpan } from '../../model/dates/instant.ts';

/** Pixels that a time axis takes below a plot, for its ticks and their labels. */
export const timeAxisHeight = 22;

/** A tick of a time axis; without a label if there is no room. */
export interface TimeTick {
  x: number;
  label?: string;
  /** Left edge of the label. */
  labelX: number;
}

/** The input for placing a time axis. */
export interface TimeAxisOptions {
  /** First and last instant of the axis. */
  period: TimeSpan;
  /** The finest precision of the data's dates: yearly data gets no months. */
  precision: DatePrecision;
  left: number;
  right: number;
  /** Right limit of labels. */
  edge: number;
  /** True if each month is as wide as the others, so that columns of months have equal gaps. */
  hasEvenMonths?: boolean;
  /** True if labels stand in the middle below their ticks, as below columns; else they start at them. */
  isCentred?: boolean;
  language: string;
}

/** The position of an instant; a period of one instant is in the middle. */
export function timeToX(
  time: number,
  {
    period,
    left,
    right,
    hasEvenMonths = false,
  }: Pick<TimeAxisOptions, 'period' | 'left' | 'right' | 'hasEvenMonths'>,
): number {
  const along = (instant: number): number => (hasEvenMonths ? monthsUntil(instant) : instant);
  const from = along(period.from);
  const span = along(period.to) - from;
  return span === 0 ? (left + right) / 2 : left + ((along(time) - from) / span) * (right - left);
}

/** The finest precision among dates. */
export function finestOf(dates: Iterable<PartialDate>): DatePrecision {
  let finest: DatePrecision = 'year';
  for (const date of dates) {
    const precision = precisionOf(date);
    if (precision === 'day') return 'day';
    if (precision === 'month') finest = 'month';
  }
  return finest;
}
