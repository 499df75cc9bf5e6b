import { fill, type Words } from '../labels/labels.ts';
import { formatPartialDate } from '../dates/format-date.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { FieldValue, SourcedValue, Statement } from './sourced-value.ts';
import { writtenQuantity } from './written-quantity.ts';
import { isolateIn } from '../text/direction.ts';
import { semicolonIn } from '../text/language.ts';
import { shortAddress } from '../addresses/shown-address.ts';

/** A value as shown to readers. */
export interface ShownValue {
  /** `11 November 1998`, `112,771`, `tencent.com`. */
  text: string;
  /** Target of a URL. */
  href?: string;
  /** A date in ISO form. */
  datetime?: PartialDate;
}

/** A value in the language of a page. */
export function showValue(field: FieldValue, { labels, language }: Words): ShownValue {
  switch (field.type) {
    case 'text':
      return { text: field.value };
    case 'number':
      return { text: writtenQuantity(field.value, { unit: field.unit, language }) };
    case 'date':
      return { text: formatPartialDate(field.value, language), datetime: field.value };
    case 'url':
      return { text: shortAddress(field.value), href: field.value };
    case 'boolean':
      return { text: field.value ? labels.yes : labels.no };
  }
}

/**
 * True if several values are disputed or successive statements of one fact: at least one has a source, date, note,
 * confidence or status.
 * Plain values are a list (two tickers).
 */
export function areStatementsOfOneFact(values: readonly SourcedValue[]): boolean {
  return values.some(
    ({ sources, asOf, note, confidence, status }) =>
      sources.length > 0 || asOf || note || confidence || status,
  );
}

/** The detail of a value: `as of 31 December 2021; the note`. */
export function valueDetail({ asOf, note }: Statement, { labels, language }: Words): string {
  const date = asOf && fill(labels.asOf, { date: formatPartialDate(asOf, language) });
  const said = note && isolateIn(note, language);
  return [date, said].filter(Boolean).join(semicolonIn(language));
}
