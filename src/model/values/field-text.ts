import type { FieldDefinition } from '../kinds/field.ts';
import { fill, type Labels } from '../labels/labels.ts';
import { formatPartialDate } from '../dates/format-date.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import { formatQuantity } from './quantity.ts';
import type { SourcedValue } from './sourced-value.ts';
import { shortAddress } from '../addresses/shown-address.ts';

/** A value of a field as readers see it: `11 November 1998`, `112,771`. */
export function valueText(
  { value }: SourcedValue,
  field: FieldDefinition,
  { labels, language }: { labels: Labels; language: string },
): string {
  if (typeof value === 'boolean') return value ? labels.yes : labels.no;
  if (typeof value === 'number') {
    const unit = field.type === 'number' ? field.unit : undefined;
    return formatQuantity(value, { unit, language });
  }
  const date = field.type === 'date' ? parsePartialDate(value) : undefined;
  if (date) return formatPartialDate(date, language);
  return field.type === 'url' ? shortAddress(value) : value;
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
  { asOf, note }: SourcedValue,
  { labels, language }: { labels: Labels; language: string },
): string {
  const date = asOf && fill(labels.asOf, { date: formatPartialDate(asOf, language) });
  return [date, note].filter(Boolean).join('; ');
}
