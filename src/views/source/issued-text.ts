import { circaBefore } from '../../model/dates/circa.ts';
import { formatDateRange, formatPartialDate } from '../../model/dates/format-date.ts';
import type { Work } from '../../model/sources/source.ts';

/** When a work came out: `28 July 2021` or `28 Jul 2021`, `2019–2021`, `c. 1822`; absent if that is not known. */
export function issuedText(
  { issued, issuedUntil, isIssuedCirca }: Work,
  language: string,
  style: 'long' | 'short' = 'long',
): string | undefined {
  if (!issued) return undefined;
  const text = issuedUntil
    ? formatDateRange(issued, issuedUntil, language, style)
    : formatPartialDate(issued, language, style);
  return isIssuedCirca ? circaBefore(language) + text : text;
}
