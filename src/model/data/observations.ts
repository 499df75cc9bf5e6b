import { compareOldestFirst } from '../dates/compare-oldest-first.ts';
import { comparePartialDates, type PartialDate } from '../dates/partial-date.ts';
import { periodContains, type Period } from '../dates/period.ts';
import { standing } from '../values/assessment.ts';
import type { Provenance } from '../values/provenance.ts';

/** A number of a table, with date, source and assessment if the row has them. */
export interface Observation extends Provenance {
  value: number;
  date?: PartialDate;
}

/** An observation with a date. */
export type DatedObservation = Observation & { date: PartialDate };

/** Observations by date, undated ones first. A withdrawn one is found only by its date. */
export class Observations {
  readonly all: readonly Observation[];
  readonly #withdrawn: readonly Observation[];
  #dated: readonly DatedObservation[] | undefined;
  #lowest: Observation | undefined;
  #highest: Observation | undefined;

  /** @param rows In the order of the table, which equal dates keep. */
  constructor(rows: readonly Observation[]) {
    this.all = standing(rows).sort((a, b) => compareOldestFirst(a.date, b.date));
    this.#withdrawn = rows.filter(({ status }) => status === 'withdrawn');
  }

  /** The observations with a date. */
  dated(): readonly DatedObservation[] {
    this.#dated ??= this.all.filter(isDated);
    return this.#dated;
  }

  first(): Observation | undefined {
    return this.all[0];
  }

  last(): Observation | undefined {
    return this.all.at(-1);
  }

  /** The last observation within a period; the last of all if none is. */
  lastWithin(period: Period): Observation | undefined {
    return this.dated().findLast(({ date }) => periodContains(period, date)) ?? this.last();
  }

  /** Observations within a period; all of them if none is. */
  within(period: Period): Observations {
    const inside = this.dated().filter(({ date }) => periodContains(period, date));
    return inside.length > 0 ? new Observations(inside) : this;
  }

  /** The first observation with the lowest value. */
  lowest(): Observation | undefined {
    this.#lowest ??= extreme(this.all, (a, b) => a < b);
    return this.#lowest;
  }

  /** The first observation with the highest value. */
  highest(): Observation | undefined {
    this.#highest ??= extreme(this.all, (a, b) => a > b);
    return this.#highest;
  }

  /** The first observation on a date; for a month or year without one, the only observation within it. */
  on(date: PartialDate): Observation | undefined {
    const place = this.#placeOf(date);
    const [found, next] = this.all.slice(place, place + 2);
    if (found?.date === date) return found;
    if (isWithin(found, date)) return isWithin(next, date) ? undefined : found;
    return this.#withdrawn.find((each) => each.date === date);
  }

  /** Whether several observations are of one date, as where another column tells rows apart. */
  hasSeveralOn(date: PartialDate): boolean {
    const place = this.#placeOf(date);
    return this.all[place]?.date === date && this.all[place + 1]?.date === date;
  }

  /** The first date with several observations: they are no series then. */
  repeatedDate(): PartialDate | undefined {
    const found = this.dated().find(({ date }, at, all) => date === all[at + 1]?.date);
    return found?.date;
  }

  /** The first and last date within a month or year that has several observations. */
  endsWithin(date: PartialDate): [PartialDate, PartialDate] | undefined {
    const within = this.dated().filter((each) => isWithin(each, date));
    const [first, last] = [within[0], within.at(-1)];
    return first && last && first !== last ? [first.date, last.date] : undefined;
  }

  /** The nearest dates with an observation before and after a date without one. */
  datesAround(date: PartialDate): PartialDate[] {
    const place = this.#placeOf(date);
    const [before, after] = [this.all[place - 1], this.all[place]];
    return [before?.date, after?.date].filter((each) => each !== undefined);
  }

  /** Index of the first observation on or after a date. */
  #placeOf(date: PartialDate): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.all[middle]?.date;
      if (!found || comparePartialDates(found, date) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isDated(observation: Observation): observation is DatedObservation {
  return observation.date !== undefined;
}

function isWithin(observation: Observation | undefined, date: PartialDate): boolean {
  return (
    observation?.date !== undefined && periodContains({ from: date, to: date }, observation.date)
  );
}

function extreme(
  observations: readonly Observation[],
  isBeyond: (a: number, b: number) => boolean,
): Observation | undefined {
  let found = observations[0];
  for (const each of observations) if (found && isBeyond(each.value, found.value)) found = each;
  return found;
}
