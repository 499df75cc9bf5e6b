import { utcTicks } from 'd3';
import { dateFormat } from '../../model/dates/format-date.ts';
import {
  precisionOf,
  type DatePrecision,
  type PartialDate,
} from '../../model/dates/partial-date.ts';
import type { TimeSpan } from '../../model/dates/instant.ts';
import { textWidth } from '../labels/text-width.ts';
import { isChinese } from '../../model/text/language.ts';

/** A mark on the axis of time; its label may be missing for want of room. */
export interface TimeTick {
  x: number;
  label?: string;
  /** Where the label starts. */
  labelX: number;
}

export interface TimeAxisOptions {
  /** First and last instant. */
  period: TimeSpan;
  /** The finest dates of the data: yearly data gets no months. */
  precision: DatePrecision;
  left: number;
  right: number;
  /** Labels may reach so far. */
  edge: number;
  language: string;
}

/** Space between two labels that leaves them apart. */
const gap = 10;

/** Where an instant stands; a period of one instant stands in the middle. */
export function timeToX(
  time: number,
  { period, left, right }: Pick<TimeAxisOptions, 'period' | 'left' | 'right'>,
): number {
  const span = period.to - period.from;
  return span === 0 ? (left + right) / 2 : left + ((time - period.from) / span) * (right - left);
}

/** Ticks with room for their labels; at least two of them have one where that can be. */
export function timeTicks(options: TimeAxisOptions): TimeTick[] {
  const room = Math.max(2, Math.floor((options.right - options.left) / 64));
  let best: TimeTick[] = [];
  for (let count = room; count <= room * 3; count += 1) {
    const found = labelTicks(ticksFor(options, count), options);
    if (labelled(found) > labelled(best) || best.length === 0) best = found;
    if (labelled(best) >= 2) return best;
  }
  // Fewer ticks are further apart, and so may be whole months or years where more would not be.
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
  const { period, precision, edge, language } = options;
  const isAlone = dates.length === 1;
  const unit = isAlone ? precision : coarserOf(unitOf(dates), precision);
  // Where a January is marked, it alone carries the year; elsewhere the first tick of a year does.
  const hasJanuary = !isAlone && dates.some((date) => date.getUTCMonth() === 0);
  let free = -Infinity;
  let year = 0;
  return dates.map((date) => {
    const x = timeToX(date.getTime(), options);
    const isNewYear = date.getUTCFullYear() !== year && (!hasJanuary || date.getUTCMonth() === 0);
    const label = labelOf(date, { unit, isNewYear, hasJanuary, language });
    const width = textWidth(label);
    const start = period.from === period.to ? x - width / 2 : x + 4;
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

/** A tick finer than the dates of the data would claim what nobody knows. */
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
