import type { Column } from '../../../model/data/column.ts';
import { warning, type Position, type Problem } from '../../../model/problems/problem.ts';
import { shorten } from '../../yaml/field-reader.ts';
import { withLostDigits } from '../../yaml/written-number.ts';

interface Lost {
  text: string;
  /** What it becomes; `undefined` if the digits are not in the file. */
  kept?: string;
  line: number;
  cell: number;
  more: number;
}

/**
 * Finds numbers that have lost digits, or would: those with more than numbers keep, which are identifiers mostly, and
 * those that a spreadsheet has shortened: `1.23E+12`.
 */
export class LostDigits {
  readonly #found = new Map<Column, Lost>();

  take(text: string, column: Column, line: number, cell: number): void {
    if (column.type !== 'number' || text.length < 8) return;
    const kept = withLostDigits(text);
    if (kept === undefined && !isShortened(text)) return;
    const known = this.#found.get(column);
    if (known) known.more += 1;
    else
      this.#found.set(column, { text, ...(kept !== undefined && { kept }), line, cell, more: 0 });
  }

  /** One for each column, at its first such number. */
  problems(file: string, placeOf: (line: number, cell: number) => Position): Problem[] {
    return [...this.#found].map(([{ id }, lost]) => {
      const { line, cell, more } = lost;
      const rows = more === 1 ? '1 more row has' : `${more} more rows have`;
      const [message, fix] = wordsOf(lost);
      const whole = `\`${shorten(lost.text)}\` in the column \`${id}\` ${message}${more > 0 ? ` ${rows} such a number.` : ''}`;
      return warning({ file, ...placeOf(line, cell) }, 'invalid-number', whole, fix);
    });
  }
}

function wordsOf({ text, kept }: Lost): [message: string, fix: string] {
  if (kept === undefined) {
    const exact = text.replace(/E\+0*/, 'e');
    const fix = `In the spreadsheet, format the column as numbers without decimals and save the table again. If no digits are missing, write \`${exact}\`.`;
    return ['is how a spreadsheet shortens a long number, so that digits are missing.', fix];
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
