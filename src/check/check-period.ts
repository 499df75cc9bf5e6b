import type { Site } from '../link/site/site.ts';
import { isEmptyPeriod } from '../model/dates/period.ts';
import { fixOfOrder } from '../model/dates/wrong-order.ts';
import { error, type Problem } from '../model/problems/problem.ts';

/** Checks that the site's `period:` does not end before it starts. */
export function checkPeriod({ records: { settings, settingsPositions } }: Site): Problem[] {
  const { from, to } = settings.period;
  if (!isEmptyPeriod(settings.period)) return [];
  const at = { file: 'site.yaml', ...(settingsPositions?.['period.to'] ?? { line: 1, column: 1 }) };
  return [
    error(at, 'invalid-date', `The period ends on ${to}, before it starts on ${from}.`, fixOfOrder),
  ];
}
