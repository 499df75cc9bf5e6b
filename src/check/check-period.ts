import type { Site } from '../link/site/site.ts';
import { isEmptyPeriod } from '../model/dates/period.ts';
import { fixOfOrder } from '../model/dates/wrong-order.ts';
import { error, type Problem } from '../model/problems/problem.ts';
import { placeInSettings } from '../model/records/place-in-settings.ts';

/** Checks that the site's `period:` does not end before it starts. */
export function checkPeriod({ records }: Site): Problem[] {
  const { period } = records.settings;
  const { from, to } = period;
  if (!isEmptyPeriod(period)) return [];
  const at = placeInSettings(records, 'period.to');
  return [
    error(at, 'invalid-date', `The period ends on ${to}, before it starts on ${from}.`, fixOfOrder),
  ];
}
