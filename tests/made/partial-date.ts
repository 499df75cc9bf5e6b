import { parsePartialDate, type PartialDate } from '../../src/model/dates/partial-date.ts';

/** A date for a test. Throws for text that is not a date. */
export function partialDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`${text} is not a date.`);
  return date;
}
