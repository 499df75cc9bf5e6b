import type { Column } from '../../../model/data/column.ts';
import { shorten } from '../../yaml/field-reader.ts';
import { withLostDigits } from '../../yaml/written-number.ts';
import type { ColumnSlip, TakenCell } from './column-slip.ts';

/** A number that has lost digits, or would. */
interface Lost extends TakenCell {
  /** What it becomes; `undefined` if the digits are not in the file. */
  kept: string | undefined;
}

/**
 * Finds numbers that have lost digits, or would: those with more than numbers keep, which are identifiers mostly, and
 * those that a spreadsheet has shortened: `1.23E+12`.
 */
export class LostDigits implements ColumnSlip {
  readonly #column: Column;
  #first: Lost | undefined;
  #more = 0;

  constructor(column: Column) {
    this.#column = column;
  }

  take(cell: TakenCell): void {
    const { text } = cell;
    if (text.length < 8) return;
    const kept = withLostDigits(text);
    if (kept === undefined && !isShortened(text)) return;
    if (this.#first) this.#more += 1;
    else this.#first = { ...cell, kept };
  }

  find(): ReturnType<ColumnSlip['find']> {
    const [first, more] = [this.#first, this.#more];
    if (!first) return undefined;
    const rows = more === 1 ? '1 more row has' : `${more} more rows have`;
    const [words, fix] = wordsOf(first);
    const message = `\`${shorten(first.text)}\` in the column \`${this.#column.id}\` ${words}${more > 0 ? ` ${rows} such a number.` : ''}`;
    return { at: first, code: 'invalid-number', message, fix };
  }
}

function wordsOf({ text, kept }: Lost): [message: string, fix: string] {
  if (kept === undefined) {
    const exact = text.replace(/E\+0*/, 'e');
    const fix = `In the spreadsheet, format the column as numbers without decimals and save the table again. If no digits are missing, write \`${exact}\`.`;
    return ['is how a spreadsheet shortens a long number, so digits are missing.', fix];
  }
  return [
    `has more digits than numbers keep: charts and texts show \`${shorten(kept)}\`.`,
    'Give the column the type `text` if its cells are no amounts. If they are, round them, or write them in a larger unit.',
  ];
}

/** Numbers of twelve digits and more, in narrow columns fewer, are shown with two decimals unless they have a format. */
function isShortened(text: string): boolean {
  return /^-?\d[.,]\d\dE\+\d\d$/.test(text);
}
