import { localesOf } from '../text/locales.ts';
import type { Count } from './plural-form.ts';

/** A number of things as a language writes it, with its thousands apart: `1,013`. Plurals know it by its value. */
export function countIn(language: string, count: number): Count {
  const text = count.toLocaleString(localesOf(language));
  return { valueOf: () => count, toString: () => text };
}
