import { localesOf } from '../text/locales.ts';

/** A text with the digits that numbers and dates of a language have: `2021` is `۲۰۲۱` in Persian. */
export function inDigitsOf(language: string, text: string): string {
  const digits = digitsOf(language);
  return digits[0] === '0' ? text : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

const known = new Map<string, readonly string[]>();

/** The ten digits of a language, from zero on. Kept, since making a format costs far more than using it. */
function digitsOf(language: string): readonly string[] {
  const kept = known.get(language);
  if (kept) return kept;
  const { format } = new Intl.NumberFormat(localesOf(language), { useGrouping: false });
  const made = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => format(digit));
  known.set(language, made);
  return made;
}
