import type { Column } from '../../model/data/column.ts';
import { warning, type Position, type Problem } from '../../model/problems/problem.ts';
import { shorten } from '../yaml/field-reader.ts';
import { withLostDigits } from '../yaml/written-number.ts';

interface Lost {
  text: string;
  kept: string;
  line: number;
  cell: number;
  more: number;
}

/** Finds numbers with more digits than numbers keep: identifiers mostly, or amounts in a unit that is too small. */
export class LostDigits {
  readonly #found = new Map<Column, Lost>();

  take(text: string, column: Column, line: number, cell: number): void {
    if (column.type !== 'number' || text.length < 16) return;
    const kept = withLostDigits(text);
    if (kept === undefined) return;
    const known = this.#found.get(column);
    if (known) known.more += 1;
    else this.#found.set(column, { text, kept, line, cell, more: 0 });
  }

  /** One for each column, at its first such number. */
  problems(file: string, placeOf: (line: number, cell: number) => Position): Problem[] {
    return [...this.#found].map(([{ id }, { text, kept, line, cell, more }]) => {
      const rows = more === 1 ? '1 more row has' : `${more} more rows have`;
      const message = `\`${shorten(text)}\` in the column \`${id}\` has more digits than numbers keep: charts and texts show \`${shorten(kept)}\`.${more > 0 ? ` ${rows} such a number.` : ''}`;
      const fix =
        'Give the column the type `text` if its cells are no amounts. If they are, round them, or write them in a larger unit.';
      return warning({ file, ...placeOf(line, cell) }, 'invalid-number', message, fix);
    });
  }
}
