import { parsePartialDate, type PartialDate } from '../../src/model/dates/partial-date.ts';

/** A date that a test writes down; it throws for text that is no date. */
export function partialDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`${text} is no date.`);
  return date;
}
