import { inDigitsOf } from '../../model/dates/language-digits.ts';
import { formatDay } from '../../model/dates/format-date.ts';
import type { DatePrecision } from '../../model/dates/partial-date.ts';
import { textWidth } from '../labels/text-width.ts';
import { timeToX, type TimeAxisOptions, type TimeTick } from './time-axis.ts';

/** Pixels between two labels. */
const gap = 10;
/** Of months and years, those whose number is divisible by one of these have labels; so January always has. */
const strides = {
  month: [1, 2, 3, 6, 12],
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
};

/** Ticks whose labels have equal steps, the smallest that leave room for all; those beyond the edge have none. */
export function labelTicks(dates: readonly Date[], options: TimeAxisOptions): TimeTick[] {
  const isAlone = dates.length === 1;
  const unit = isAlone ? options.precision : coarserOf(unitOf(dates), options.precision);
  const steps = unit === 'day' ? dates.map((_date, index) => index + 1) : strides[unit];
  for (const step of steps) {
    const chosen = new Set(dates.filter((date, index) => placeOf(date, index, unit) % step === 0));
    for (const isBrief of unit === 'month' ? [false, true] : [false]) {
      const found = labelChosen(dates, chosen, { ...options, unit, isAlone, isBrief });
      if (found) return found;
    }
  }
  return dates.map((date) => tickOf(date, options));
}

function unitOf(dates: readonly Date[]): DatePrecision {
  if (dates.some((date) => date.getUTCDate() !== 1)) return 'day';
  return dates.some((date) => date.getUTCMonth() !== 0) ? 'month' : 'year';
}

function coarserOf(a: DatePrecision, b: DatePrecision): DatePrecision {
  const order: readonly DatePrecision[] = ['year', 'month', 'day'];
  return order.find((each) => each === a || each === b) ?? a;
}

/** The number of a month or year; of days, that among the ticks. */
function placeOf(date: Date, index: number, unit: DatePrecision): number {
  if (unit === 'day') return index;
  return unit === 'month' ? date.getUTCMonth() : date.getUTCFullYear();
}

interface LabelOptions extends TimeAxisOptions {
  unit: DatePrecision;
  isAlone: boolean;
  /** True if all months are short: `Mar` rather than `March`. */
  isBrief: boolean;
}

/** All ticks, the chosen ones with labels; `undefined` if two labels touch. */
function labelChosen(
  dates: readonly Date[],
  chosen: ReadonlySet<Date>,
  options: LabelOptions,
): TimeTick[] | undefined {
  const isInside = ({ label = '', labelX }: TimeTick): boolean =>
    labelX >= (options.isCentred ? 0 : -Infinity) && labelX + textWidth(label) <= options.edge;
  // January carries the year if it has a label, else the first label of the year.
  const hasJanuary =
    !options.isAlone &&
    dates.some((date) => {
      const how = { ...options, isNewYear: true, hasJanuary: true };
      return (
        chosen.has(date) &&
        date.getUTCMonth() === 0 &&
        isInside(tickOf(date, options, labelOf(date, how)))
      );
    });
  const ticks: TimeTick[] = [];
  let free = -Infinity;
  let year = 0;
  for (const date of dates) {
    const isNewYear = date.getUTCFullYear() !== year && (!hasJanuary || date.getUTCMonth() === 0);
    const label = labelOf(date, { ...options, isNewYear, hasJanuary });
    const tick = tickOf(date, options, label);
    if (!chosen.has(date) || !isInside(tick)) {
      ticks.push(tickOf(date, options));
      continue;
    }
    if (tick.labelX < free) return undefined;
    free = tick.labelX + textWidth(label) + gap;
    year = date.getUTCFullYear();
    ticks.push(tick);
  }
  return ticks;
}

function tickOf(date: Date, options: TimeAxisOptions, label?: string): TimeTick {
  const x = timeToX(date.getTime(), options);
  const isMiddle = options.isCentred || options.period.from === options.period.to;
  const labelX = isMiddle ? x - textWidth(label ?? '') / 2 : x + 4;
  return { x, labelX, ...(label !== undefined && { label }) };
}

/** Languages of Western Europe leave short names of months whole: `March` beside `Aug`, but `bře` beside `srp`. */
const writesShortMonths = /^(?:da|de|en|es|fr|it|nb|nl|nn|no|pt|sv)\b/i;

function labelOf(
  date: Date,
  how: LabelOptions & { isNewYear: boolean; hasJanuary: boolean },
): string {
  const { unit, isBrief, isNewYear, hasJanuary, language } = how;
  const format = (options: Intl.DateTimeFormatOptions): string =>
    formatDay(date, language, { timeZone: 'UTC', ...options });
  const year = inDigitsOf(language, String(date.getUTCFullYear()));
  if (unit === 'year') return year;
  if (unit === 'day') {
    return format({ day: 'numeric', month: 'short', ...(isNewYear && { year: 'numeric' }) });
  }
  if (isNewYear && hasJanuary) return year;
  if (isNewYear) return format({ month: 'short', year: 'numeric' });
  const month = format({ month: 'long' });
  const isWhole = !isBrief && month.length <= 5 && writesShortMonths.test(language);
  return isWhole ? month : format({ month: 'short' });
}
