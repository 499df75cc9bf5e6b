import { z } from 'zod';
import { dateFix } from './date-fix.ts';
import { parsePartialDate } from './partial-date.ts';

/** A partial date in a YAML file or an attribute: `2021-02-17`, `2021-02`, `2021`. */
export const dateSchema = z.string().transform((text, { issues }) => {
  const date = parsePartialDate(text);
  if (date) return date;
  issues.push({
    code: 'custom',
    input: text,
    message: dateFix(text),
    params: { problem: 'invalid-date' },
  });
  return z.NEVER;
});
