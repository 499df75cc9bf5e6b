import type { Observation, Observations } from '../../model/data/observations.ts';
import { isMoment, type Moment } from '../../model/data/moment.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Period } from '../../model/dates/period.ts';

/**
 * The observation on a date or at one of the moments; with neither, the only observation there is. The latest is that
 * of the site's period. Without a match, gives the nearest dates; for a month or year with several, its first and last.
 */
export function findObservation(
  observations: Observations,
  moment: Moment | PartialDate | undefined,
  period: Period,
): Observation | NoObservation {
  if (moment !== undefined && !isMoment(moment)) {
    return observations.on(moment) ?? whyNone(observations, moment);
  }
  return pick(observations, moment, period) ?? { dates: [], has: 'no value', fix: addOne };
}

/** What there is in place of an observation, in the words of a message. */
export interface NoObservation {
  /** The dates nearby, or within what was asked for. */
  dates: PartialDate[];
  has: 'no value' | 'several values';
  fix: string;
}

const addOne = 'Add the row, or name another.';

function whyNone(observations: Observations, date: PartialDate): NoObservation {
  const dates = observations.endsWithin(date);
  if (dates) return { dates, has: 'several values', fix: `Name one: ${dates.join(' or ')}.` };
  const near = observations.datesAround(date);
  const fix = near.length > 0 ? `There is one on ${near.join(' and on ')}.` : addOne;
  return { dates: near, has: 'no value', fix };
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
