import type { Observation, Observations } from '../../model/data/observations.ts';
import { isMoment, type Moment } from '../../model/data/moment.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Period } from '../../model/dates/period.ts';

/** An observation, or what there is instead. */
export type FoundObservation =
  | { observation: Observation; instead?: undefined }
  | { observation?: undefined; instead: NoObservation };

/** Why there is no observation, in the words of a message. */
export interface NoObservation {
  has: 'no value' | 'several values';
  fix: string;
}

/**
 * The observation on a date or at one of the moments; with neither, the only observation there is. The latest is that
 * of the site's period. Without a match, names the nearest dates; for a month or year with several, its first and last.
 */
export function findObservation(
  observations: Observations,
  moment: Moment | PartialDate | undefined,
  period: Period,
): FoundObservation {
  const isOfDate = moment !== undefined && !isMoment(moment);
  const observation = isOfDate ? observations.on(moment) : pick(observations, moment, period);
  if (!observation) return { instead: whyNone(observations, isOfDate ? moment : undefined) };
  const isExtreme = moment === 'min' || moment === 'max';
  if (!isExtreme && observation.date && observations.hasSeveralOn(observation.date)) {
    return { instead: severalRows };
  }
  return { observation };
}

/** Nothing chooses between rows that another column tells apart. */
const severalRows: NoObservation = {
  has: 'several values',
  fix: 'Make a table with one row for each entity and date.',
};

function whyNone(observations: Observations, date: PartialDate | undefined): NoObservation {
  const addOne = 'Add the row, or name another.';
  if (date === undefined) {
    return observations.all.length > 1 ? severalRows : { has: 'no value', fix: addOne };
  }
  const dates = observations.endsWithin(date);
  if (dates && dates[0] === dates[1]) return severalRows;
  if (dates) return { has: 'several values', fix: `Name one: ${dates.join(' or ')}.` };
  const near = observations.datesAround(date);
  const fix = near.length > 0 ? `There is one on ${near.join(' and on ')}.` : addOne;
  return { has: 'no value', fix };
}

function pick(
  observations: Observations,
  moment: Moment | undefined,
  period: Period,
): Observation | undefined {
  if (moment === 'first') return observations.first();
  if (moment === 'latest') return observations.lastWithin(period);
  if (moment === 'min') return observations.lowest();
  if (moment === 'max') return observations.highest();
  return observations.all.length === 1 ? observations.first() : undefined;
}
