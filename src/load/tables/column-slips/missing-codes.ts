import type { Column } from '../../../model/data/column.ts';
import { warning, type Position, type Problem } from '../../../model/problems/problem.ts';

interface Found {
  first?: { text: string; line: number; cell: number };
  more: number;
  others: number;
  hasNegative: boolean;
}

/** Of few numbers, nothing can be said. */
const fewestOthers = 3;

/** Finds `-999` and the like among numbers of which no other is negative: how many programs write a missing value. */
export class MissingCodes {
  readonly #found = new Map<Column, Found>();

  take(text: string, column: Column, line: number, cell: number): void {
    if (column.type !== 'number') return;
    const found = this.#foundOf(column);
    if (found.hasNegative) return;
    if (!text.startsWith('-')) found.others += 1;
    else if (!/^-999+(?:[.,][09]+)?$/.test(text)) found.hasNegative = true;
    else if (found.first) found.more += 1;
    else found.first = { text, line, cell };
  }

  problems(file: string, placeOf: (line: number, cell: number) => Position): Problem[] {
    return [...this.#found].flatMap(([{ id }, { first, more, others, hasNegative }]) => {
      if (!first || hasNegative || others < fewestOthers) return [];
      const rows =
        more === 0 ? '' : ` ${more} more ${more === 1 ? 'row has' : 'rows have'} such a number.`;
      const message = `\`${first.text}\` in the column \`${id}\`, which has no other number below zero, may stand for a missing value.${rows}`;
      const fix = 'Leave the cell empty: an empty cell is a missing value.';
      const at = { file, ...placeOf(first.line, first.cell) };
      return [warning(at, 'invalid-number', message, fix)];
    });
  }

  #foundOf(column: Column): Found {
    const known = this.#found.get(column);
    if (known) return known;
    const found = { more: 0, others: 0, hasNegative: false };
    this.#found.set(column, found);
    return found;
  }
}
