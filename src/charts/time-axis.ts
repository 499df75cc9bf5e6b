import { utcTicks } from 'd3';
import { precisionOf, type DatePrecision, type PartialDate } from '../model/partial-date.ts';
import { textWidth } from './text-width.ts';

/** A mark on the axis of time; its label may be missing for want of room. */
export interface TimeTick {
  x: number;
  label?: string;
  /** Where the label starts. */
  labelX: number;
}

export interface TimeAxisOptions {
  /** First and last instant. */
  period: { from: number; to: number };
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

export function timeTicks(options: TimeAxisOptions): TimeTick[] {
  const { period, precision, left, right, edge, language } = options;
  const labels = ticksFor(options);
  const unit = period.from === period.to ? precision : unitOf(labels);
  let free = -Infinity;
  let year = 0;
  return labels.map((date) => {
    const x = timeToX(date.getTime(), options);
    const isNewYear = date.getUTCFullYear() !== year;
    const label = labelOf(date, unit, isNewYear, labels.length === 1, language);
    const width = textWidth(label);
    const start = period.from === period.to ? x - width / 2 : x + 4;
    if (start < free || start + width > edge || (left === right && labels.length > 1)) {
      return { x, labelX: start };
    }
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

function ticksFor({ period, precision, left, right }: TimeAxisOptions): Date[] {
  const [from, to] = [new Date(period.from), new Date(period.to)];
  if (period.from === period.to) return [from];
  const room = Math.max(2, Math.floor((right - left) / 64));
  const found = utcTicks(from, to, room).filter((date) => isWhole(date, precision));
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

function labelOf(
  date: Date,
  unit: DatePrecision,
  isNewYear: boolean,
  isAlone: boolean,
  language: string,
): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(date);
  if (unit === 'year') return String(date.getUTCFullYear());
  if (unit === 'day') {
    return format({ day: 'numeric', month: 'short', ...(isNewYear && { year: 'numeric' }) });
  }
  const month = format({ month: 'long' });
  const short = month.length <= 5 ? month : format({ month: 'short' });
  if (!isNewYear) return short;
  const isAmongOthers = date.getUTCMonth() === 0 && !isAlone;
  return isAmongOthers
    ? String(date.getUTCFullYear())
    : format({ month: 'short', year: 'numeric' });
}
