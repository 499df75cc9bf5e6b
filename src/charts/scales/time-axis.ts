import { utcTicks } from 'd3';
import { dateFormat } from '../../model/dates/format-date.ts';
import {
  precisionOf,
  type DatePrecision,
  type PartialDate,
} from '../../model/dates/partial-date.ts';
import { monthsUntil, type TimeSpan } from '../../model/dates/instant.ts';
import { textWidth } from '../labels/text-width.ts';
import { isChinese } from '../../model/text/language.ts';

/** A tick of a time axis; without a label if there is no room. */
export interface TimeTick {
  x: number;
  label?: string;
  /** Left edge of the label. */
  labelX: number;
}

/** What a time axis is placed from. */
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

/** Pixels between two labels. */
const gap = 10;

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

/** Ticks with room for their labels; at least two have a label if possible. */
export function timeTicks(options: TimeAxisOptions): TimeTick[] {
  const room = Math.max(2, Math.floor((options.right - options.left) / 64));
  let best: TimeTick[] = [];
  for (let count = room; count <= room * 3; count += 1) {
    const found = labelTicks(ticksFor(options, count), options);
    if (labelled(found) > labelled(best) || best.length === 0) best = found;
    if (labelled(best) >= 2) return best;
  }
  // Fewer ticks are farther apart, so they may be whole months or years where more are not.
  for (let count = room - 1; count > 0 && labelled(best) < 2; count -= 1) {
    const found = labelTicks(ticksFor(options, count), options);
    if (labelled(found) > labelled(best)) best = found;
  }
  return best;
}

function labelled(found: readonly TimeTick[]): number {
  return found.filter(({ label }) => label !== undefined).length;
}

function labelTicks(dates: readonly Date[], options: TimeAxisOptions): TimeTick[] {
  const { period, precision, edge, isCentred, language } = options;
  const isAlone = dates.length === 1;
  const unit = isAlone ? precision : coarserOf(unitOf(dates), precision);
  // January carries the year if it has a tick, else the first tick of the year.
  const hasJanuary = !isAlone && dates.some((date) => date.getUTCMonth() === 0);
  let free = isCentred ? 0 : -Infinity;
  let year = 0;
  return dates.map((date) => {
    const x = timeToX(date.getTime(), options);
    const isNewYear = date.getUTCFullYear() !== year && (!hasJanuary || date.getUTCMonth() === 0);
    const label = labelOf(date, { unit, isNewYear, hasJanuary, language });
    const width = textWidth(label);
    const start = isCentred || period.from === period.to ? x - width / 2 : x + 4;
    if (start < free || start + width > edge) return { x, labelX: start };
    free = start + width + gap;
    year = date.getUTCFullYear();
    return { x, label, labelX: start };
  });
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

function ticksFor({ period, precision }: TimeAxisOptions, count: number): Date[] {
  const [from, to] = [new Date(period.from), new Date(period.to)];
  if (period.from === period.to) return [from];
  const found = utcTicks(from, to, count).filter((date) => isWhole(date, precision));
  return found.length > 0 ? found : [from, to];
}

/** True if a tick is no finer than the dates of the data. */
function isWhole(date: Date, precision: DatePrecision): boolean {
  if (date.getTime() % 86_400_000 !== 0) return false;
  if (precision === 'day') return true;
  if (date.getUTCDate() !== 1) return false;
  return precision === 'month' || date.getUTCMonth() === 0;
}

function unitOf(dates: readonly Date[]): DatePrecision {
  if (dates.some((date) => date.getUTCDate() !== 1)) return 'day';
  return dates.some((date) => date.getUTCMonth() !== 0) ? 'month' : 'year';
}

function coarserOf(a: DatePrecision, b: DatePrecision): DatePrecision {
  const order: readonly DatePrecision[] = ['year', 'month', 'day'];
  return order.find((each) => each === a || each === b) ?? a;
}

function labelOf(
  date: Date,
  how: { unit: DatePrecision; isNewYear: boolean; hasJanuary: boolean; language: string },
): string {
  const { unit, isNewYear, hasJanuary, language } = how;
  const format = (options: Intl.DateTimeFormatOptions): string =>
    dateFormat(language, { timeZone: 'UTC', ...options }).format(date);
  const year = String(date.getUTCFullYear());
  if (unit === 'year') return year;
  if (unit === 'day') {
    return format({ day: 'numeric', month: 'short', ...(isNewYear && { year: 'numeric' }) });
  }
  if (isNewYear && hasJanuary) return year;
  if (isNewYear) return format({ month: 'short', year: 'numeric' });
  const month = format({ month: 'long' });
  const isShort = month.length <= 5 && !isChinese(language);
  return isShort ? month : format({ month: 'short' });
}
