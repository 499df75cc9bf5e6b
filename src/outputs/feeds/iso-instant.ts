import { firstInstant } from '../../model/dates/instant.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';

/** The first instant of a date as feeds write it: `2021-01-01T00:00:00.000Z`. */
export function isoInstant(date: PartialDate): string {
  return new Date(firstInstant(date)).toISOString();
}
