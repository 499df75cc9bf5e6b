import type { DecimalSign } from '../../../model/values/decimal-sign.ts';
import type { Column } from '../../../model/data/column.ts';
import { ambiguousSign } from '../../../model/values/thousands-sign.ts';
import { withoutThousands } from '../../yaml/written-number.ts';
import type { ColumnSlip, TakenCell } from './column-slip.ts';

/** Of one number alone, nothing can be said. */
const fewest = 3;

/** Of numbers that all have the sign, more are needed: prices of fuel have three decimals, too. */
const fewestAlike = 5;

/** What the columns of a table say of the signs of all: who writes `52,5` in one means no thousands by `13,405`. */
export interface TableSigns {
  /** Whether a number shows that its sign is a decimal one. */
  hasFraction: boolean;
}

/**
 * Finds columns of which each decimal sign may divide thousands: `1.234` in a table with semicolons, as spreadsheets write
 * them where the comma is the decimal sign, or `1,234` in one whose description says `decimal: ","`. Each would be read as a
 * little more than one. `decimals:` says that it is not so.
 */
export class LikelyThousands implements ColumnSlip {
  readonly #table: TableSigns;
  readonly #column: Column;
  readonly #decimal: DecimalSign;
  readonly #other: DecimalSign;
  readonly #isForeign: boolean;
  /** The first number whose sign may divide thousands. */
  #first: TakenCell | undefined;
  #count = 0;
  /** Whether a number is surely divided, and refused: `1.234.567`. */
  #isDivided = false;
  /** True once a number shows that the sign divides no thousands. */
  #isFraction = false;
  /** Whether a number has no decimal sign: `999`. */
  #hasWhole = false;
  /** Whether a number ends in a zero behind the sign: `12,500`. */
  #hasZero = false;
  /** How many digits stand before the signs: 1 and 2 for `1,234` and `12,345`. */
  readonly #lengths = new Set<number>();

  /** @param delimiter Spreadsheets part cells by commas where the point is the decimal sign, and the reverse. */
  constructor(column: Column, table: TableSigns, decimal: DecimalSign, delimiter: string) {
    this.#table = table;
    this.#column = column;
    this.#decimal = decimal;
    this.#other = decimal === '.' ? ',' : '.';
    this.#isForeign = delimiter === (decimal === '.' ? ';' : ',');
  }

  take(cell: TakenCell): void {
    if (this.#isFraction) return;
    const { text } = cell;
    if (!text.includes(this.#decimal)) {
      // Where `12345` has no sign, none divides thousands.
      this.#isFraction = /^[+-]?\d{4,}$/.test(text);
      this.#hasWhole ||= /^[+-]?[1-9]/.test(text);
      return;
    }
    if (!ambiguousSign(text)) {
      // `0.125` is no number of thousands.
      const isDivided = !/^[+-]?0/.test(text) && withoutThousands(text, this.#other) !== undefined;
      this.#isDivided ||= isDivided;
      this.#isFraction = !isDivided;
      this.#table.hasFraction ||= !isDivided && /^[+-]?\d+[.,]\d+$/.test(text);
      return;
    }
    this.#first ??= cell;
    this.#count += 1;
    this.#lengths.add(text.replace(/^[+-]/, '').indexOf(this.#decimal));
    this.#hasZero ||= text.endsWith('0');
  }

  find(): ReturnType<ColumnSlip['find']> {
    const first = this.#first;
    if (!first || !this.#isLikely()) return undefined;
    const { text } = first;
    const name = this.#decimal === '.' ? 'point' : 'comma';
    const message = `Each ${name} in the column \`${this.#column.id}\` has three digits after it, as in \`${text}\`, and is read as a decimal sign.`;
    const fix = `If ${name}s separate thousands, write \`decimal: "${this.#other}"\` into the description, and \`${text.replace(this.#decimal, '')}\` here. If not, write \`decimals: 3\` for the column.`;
    return { at: first, code: 'invalid-number', message, fix };
  }

  /** One program that writes `12,500` for a fraction writes `999,000` too, and one that writes `999` writes `12,5`. */
  #isLikely(): boolean {
    if (this.#isFraction || this.#isDivided) return !this.#isFraction;
    if (this.#count < fewest) return false;
    return this.#isForeign || (this.#hasWhole && this.#hasZero) || this.#areAlikeInEnglish();
  }

  /** English thousands in a table of decimal commas: numbers of different size, of which none is below 1 or whole. */
  #areAlikeInEnglish(): boolean {
    const isOfComma = this.#decimal === ',' && !this.#hasWhole && !this.#table.hasFraction;
    return isOfComma && this.#count >= fewestAlike && this.#lengths.size > 1;
  }
}
