import { utcDay, utcMonth, utcTicks, utcYear } from 'd3';
import { millisecondsOfDay } from '../../model/dates/instant.ts';
import type { DatePrecision } from '../../model/dates/partial-date.ts';
import type { TimeAxisOptions, TimeTick } from './time-axis.ts';
import { labelTicks } from './time-labels.ts';

/** Ticks, all or each second, third or so with a label; at least two have one if possible. */
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

function ticksFor({ period, precision }: TimeAxisOptions, count: number): Date[] {
  const [from, to] = [new Date(period.from), new Date(period.to)];
  if (period.from === period.to) return [from];
  const steps = utcTicks(from, to, count);
  const isCoarse = steps.every((date) => isWhole(date, precision));
  const found = isCoarse
    ? steps
    : everyUnit[precision].range(everyUnit[precision].ceil(from), end(to));
  return found.length > 0 ? evenDays(found, to) : [from, to];
}

const everyUnit = { year: utcYear, month: utcMonth, day: utcDay };

/** Days with equal steps: d3 starts a new month with its first day, so the last step before it is shorter. */
function evenDays(dates: Date[], to: Date): Date[] {
  const [first, second, third] = dates;
  const step = Math.max(daysBetween(first, second), daysBetween(second, third));
  return first && step > 1 && step < 7 ? utcDay.range(first, end(to), step) : dates;
}

function daysBetween(first: Date | undefined, second: Date | undefined): number {
  return first && second ? utcDay.count(first, second) : 0;
}

/** Ranges leave out their end. */
function end(to: Date): Date {
  return new Date(to.getTime() + 1);
}

/** True if a tick is no finer than the dates of the data. */
function isWhole(date: Date, precision: DatePrecision): boolean {
  if (date.getTime() % millisecondsOfDay !== 0) return false;
  if (precision === 'day') return true;
  if (date.getUTCDate() !== 1) return false;
  return precision === 'month' || date.getUTCMonth() === 0;
}
