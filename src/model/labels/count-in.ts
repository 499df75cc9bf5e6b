import { onceForText } from '../lazy/once-for-text.ts';
import { localesOf } from '../text/locales.ts';
import type { Count } from './plural-form.ts';

/** A number of things as a language writes it, with its thousands apart: `1,013`. Plurals know it by its value. */
export function countIn(language: string, count: number): Count {
  const text = formatFor(language).format(count);
  return { text, valueOf: () => count, toString: () => text };
}

const formatFor = onceForText((language) => new Intl.NumberFormat(localesOf(language)));
