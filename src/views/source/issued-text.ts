import { formatDateRange, formatPartialDate } from '../../model/dates/format-date.ts';
import type { Source } from '../../model/sources/source.ts';

/** When a work came out: `28 July 2021`, `2019–2021`; absent if that is not known. */
export function issuedText({ issued, issuedUntil }: Source, language: string): string | undefined {
  if (!issued) return undefined;
  return issuedUntil
    ? formatDateRange(issued, issuedUntil, language)
    : formatPartialDate(issued, language);
}
