import type { Observation, Observations } from '../../model/data/observations.ts';
import { parsePartialDate, type PartialDate } from '../../model/dates/partial-date.ts';
import type { Period } from '../../model/dates/period.ts';

/** Words that an attribute may hold instead of a date. */
export const moments = ['latest', 'first', 'min', 'max'];

/**
 * The observation on a date or at one of the `moments`; with neither, the only observation there is. The latest is that
 * of the site's period. Without a match, gives the nearest dates.
 */
export function findObservation(
  observations: Observations,
  moment: string | undefined,
  period: Period,
): Observation | { dates: PartialDate[] } {
  const date = moment === undefined ? undefined : parsePartialDate(moment);
  if (date) return observations.on(date) ?? { dates: observations.datesAround(date) };
  return pick(observations, moment, period) ?? { dates: [] };
}

function pick(
  observations: Observations,
  moment: string | undefined,
  period: Period,
): Observation | undefined {
  if (moment === 'first') return observations.first();
  if (moment === 'latest') return observations.lastWithin(period);
  if (moment === 'min') return observations.lowest();
  if (moment === 'max') return observations.highest();
  return observations.all.length === 1 ? observations.first() : undefined;
}
