import { z } from 'zod';
import { parsePartialDate } from './partial-date.ts';

/** A partial date in a YAML file or an attribute: `2021-02-17`, `2021-02`, `2021`. */
export const dateSchema = z.string().transform((text, { issues }) => {
  const date = parsePartialDate(text);
  if (date) return date;
  issues.push({
    code: 'custom',
    input: text,
    message:
      'Write a day of the calendar in ISO order, or its month or year: 2021-02-28, 2021-02, 2021.',
    params: { problem: 'invalid-date' },
  });
  return z.NEVER;
});
