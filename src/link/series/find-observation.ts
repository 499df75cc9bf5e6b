import type { Observation, Observations } from '../../model/data/observations.ts';
import { isMoment, type Moment } from '../../model/data/moment.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Period } from '../../model/dates/period.ts';

/**
 * The observation on a date or at one of the moments; with neither, the only observation there is. The latest is that
 * of the site's period. Without a match, gives the nearest dates.
 */
export function findObservation(
  observations: Observations,
  moment: Moment | PartialDate | undefined,
  period: Period,
): Observation | { dates: PartialDate[] } {
  if (moment !== undefined && !isMoment(moment)) {
    return observations.on(moment) ?? { dates: observations.datesAround(moment) };
  }
  return pick(observations, moment, period) ?? { dates: [] };
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
