import type { Column } from '../../../model/data/column.ts';
import { warning, type Position, type Problem } from '../../../model/problems/problem.ts';

interface Pairs {
  first: { text: string; line: number; cell: number };
  /** The different ones, up to as many as are needed. */
  texts: Set<string>;
  hasOther: boolean;
}

/** Months may be like that by chance. */
const fewest = 3;

/** Finds financial years and seasons, `2008-09`, `2009-10`, `2010-11`, which are read as months. */
export class YearPairs {
  readonly #found = new Map<Column, Pairs>();

  take(text: string, column: Column, line: number, cell: number): void {
    if (column.type !== 'date') return;
    const known = this.#found.get(column);
    if (known?.hasOther) return;
    const pairs = known ?? { first: { text, line, cell }, texts: new Set(), hasOther: false };
    if (!known) this.#found.set(column, pairs);
    pairs.hasOther = !isPair(text);
    if (pairs.texts.size < fewest) pairs.texts.add(text);
  }

  problems(file: string, placeOf: (line: number, cell: number) => Position): Problem[] {
    return [...this.#found].flatMap(([{ id }, { first, texts, hasOther }]) => {
      if (hasOther || texts.size < fewest) return [];
      const message = `All dates in the column \`${id}\` are like \`${first.text}\`, a month, but may each mean two years.`;
      const year = Number(first.text.slice(0, 4)) + 1;
      const fix = `Write the last day of each period, or the year in which it ends: \`${year}\`.`;
      const at = { file, ...placeOf(first.line, first.cell) };
      return [warning(at, 'invalid-date', message, fix)];
    });
  }
}

function isPair(text: string): boolean {
  const [, year, next] = /^\d\d(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year !== undefined && (Number(year) + 1) % 100 === Number(next);
}
