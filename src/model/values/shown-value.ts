import { fill, type Labels } from '../labels/labels.ts';
import { formatPartialDate } from '../dates/format-date.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { formatQuantity } from './quantity.ts';
import type { FieldValue, SourcedValue, Statement } from './sourced-value.ts';
import { shortAddress } from '../addresses/shown-address.ts';

/** A value as readers see it. */
export interface ShownValue {
  /** `11 November 1998`, `112,771`, `tencent.com`. */
  text: string;
  /** Where an address leads to. */
  href?: string;
  /** A date as machines read it. */
  datetime?: PartialDate;
}

/** A value in the words and the language of a page. */
export function showValue(
  field: FieldValue,
  { labels, language }: { labels: Labels; language: string },
): ShownValue {
  switch (field.type) {
    case 'text':
      return { text: field.value };
    case 'number':
      return { text: formatQuantity(field.value, { unit: field.unit, language }) };
    case 'date':
      return { text: formatPartialDate(field.value, language), datetime: field.value };
    case 'url':
      return { text: shortAddress(field.value), href: field.value };
    case 'boolean':
      return { text: field.value ? labels.yes : labels.no };
  }
}

/**
 * A list of plain values is a list (two tickers); as soon as one carries a source, a date or a
 * note, they are rival or successive statements of one fact, the preferred one first.
 */
export function areStatementsOfOneFact(values: readonly SourcedValue[]): boolean {
  return values.some((each) => each.sources.length > 0 || each.asOf || each.note);
}

/** `as of 31 December 2021; the note`: what a reader must know of a value. */
export function valueDetail(
  { asOf, note }: Statement,
  { labels, language }: { labels: Labels; language: string },
): string {
  const date = asOf && fill(labels.asOf, { date: formatPartialDate(asOf, language) });
  return [date, note].filter(Boolean).join('; ');
}
