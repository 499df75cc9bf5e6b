import type { Column } from '../../../model/data/column.ts';
import type { ColumnSlip, TakenCell } from './column-slip.ts';

/** Months may be like that by chance. */
const fewest = 3;

/** Finds financial years and seasons, `2008-09`, `2009-10`, `2010-11`, which are read as months. */
export class YearPairs implements ColumnSlip {
  readonly #column: Column;
  #first: TakenCell | undefined;
  /** The different ones, up to as many as are needed. */
  readonly #texts = new Set<string>();
  #hasOther = false;

  constructor(column: Column) {
    this.#column = column;
  }

  take(cell: TakenCell): void {
    if (this.#hasOther) return;
    this.#first ??= cell;
    this.#hasOther = !isPair(cell.text);
    if (this.#texts.size < fewest) this.#texts.add(cell.text);
  }

  find(): ReturnType<ColumnSlip['find']> {
    const first = this.#first;
    if (!first || this.#hasOther || this.#texts.size < fewest) return undefined;
    const message = `All dates in the column \`${this.#column.id}\` are like \`${first.text}\`, which is read as a month but may mean two years.`;
    const year = Number(first.text.slice(0, 4)) + 1;
    const fix = `Write the last day of each period, or the year in which it ends: \`${year}\`.`;
    return { at: first, code: 'invalid-date', message, fix };
  }
}

function isPair(text: string): boolean {
  const [, year, next] = /^\d\d(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year !== undefined && (Number(year) + 1) % 100 === Number(next);
}
