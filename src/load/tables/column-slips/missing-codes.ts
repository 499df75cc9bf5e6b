import type { Column } from '../../../model/data/column.ts';
import type { ColumnSlip, TakenCell } from './column-slip.ts';

/** Of few numbers, nothing can be said. */
const fewestOthers = 3;

/** Finds `-999` and the like among numbers of which no other is negative: how many programs write a missing value. */
export class MissingCodes implements ColumnSlip {
  readonly #column: Column;
  #first: TakenCell | undefined;
  #more = 0;
  #others = 0;
  #hasNegative = false;

  constructor(column: Column) {
    this.#column = column;
  }

  take(cell: TakenCell): void {
    if (this.#hasNegative) return;
    const { text } = cell;
    if (!text.startsWith('-')) this.#others += 1;
    else if (!/^-999+(?:[.,][09]+)?$/.test(text)) this.#hasNegative = true;
    else if (this.#first) this.#more += 1;
    else this.#first = cell;
  }

  find(): ReturnType<ColumnSlip['find']> {
    const [first, more] = [this.#first, this.#more];
    if (!first || this.#hasNegative || this.#others < fewestOthers) return undefined;
    const rows =
      more === 0 ? '' : ` ${more} more ${more === 1 ? 'row has' : 'rows have'} such a number.`;
    const message = `\`${first.text}\` in the column \`${this.#column.id}\`, which has no other number below zero, may stand for a missing value.${rows}`;
    const fix = 'Leave the cell empty: an empty cell is a missing value.';
    return { at: first, code: 'invalid-number', message, fix };
  }
}
