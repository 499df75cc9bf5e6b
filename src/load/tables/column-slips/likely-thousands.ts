import type { Column } from '../../../model/data/column.ts';
import { warning, type Position, type Problem } from '../../../model/problems/problem.ts';
import { withoutThousands, type DecimalSign } from '../../yaml/written-number.ts';

/** Of one number alone, nothing can be said. */
const fewest = 3;

/** What the numbers of a column have shown. */
interface Signs {
  /** The first number whose sign may divide thousands, and its place. */
  first?: { text: string; line: number; cell: number };
  count: number;
  /** Whether a number is surely divided, and refused: `1.234.567`. */
  isDivided: boolean;
  /** True once a number shows that the sign divides no thousands. */
  isFraction: boolean;
  /** Whether a number has no decimal sign: `999`. */
  hasWhole: boolean;
  /** Whether a number ends in a zero behind the sign: `12,500`. */
  hasZero: boolean;
}

/**
 * Finds columns of which each decimal sign may divide thousands: `1.234` in a table with semicolons, as spreadsheets write
 * them where the comma is the decimal sign, or `1,234` in one whose description says `decimal: ","`. Each would be read as a
 * little more than one. `decimals:` says that it is not so.
 */
export class LikelyThousands {
  readonly #decimal: DecimalSign;
  readonly #other: DecimalSign;
  readonly #isForeign: boolean;
  readonly #found = new Map<Column, Signs>();

  /** @param delimiter Spreadsheets part cells by commas where the point is the decimal sign, and the reverse. */
  constructor(decimal: DecimalSign, delimiter: string) {
    this.#decimal = decimal;
    this.#other = decimal === '.' ? ',' : '.';
    this.#isForeign = delimiter === (decimal === '.' ? ';' : ',');
  }

  take(text: string, column: Column, line: number, cell: number): void {
    if (column.type !== 'number' || column.decimals !== undefined) return;
    const signs = this.#signsOf(column);
    if (signs.isFraction) return;
    if (!text.includes(this.#decimal)) {
      // Where `12345` has no sign, none divides thousands.
      signs.isFraction = /^[+-]?\d{4,}$/.test(text);
      signs.hasWhole ||= /^[+-]?[1-9]/.test(text);
      return;
    }
    if (!/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
      const isDivided = withoutThousands(text, this.#other) !== undefined;
      signs.isDivided ||= isDivided;
      signs.isFraction = !isDivided;
      return;
    }
    signs.first ??= { text, line, cell };
    signs.count += 1;
    signs.hasZero ||= text.endsWith('0');
  }

  problems(file: string, placeOf: (line: number, cell: number) => Position): Problem[] {
    return [...this.#found].flatMap(([{ id }, signs]) => {
      const { first } = signs;
      if (!first || !this.#isLikely(signs)) return [];
      const at = { file, ...placeOf(first.line, first.cell) };
      return [warning(at, 'invalid-number', ...this.#words(id, first.text))];
    });
  }

  /** One program that writes `12,500` for a fraction writes `999,000` too, and one that writes `999` writes `12,5`. */
  #isLikely({ count, isDivided, isFraction, hasWhole, hasZero }: Signs): boolean {
    if (isFraction || isDivided) return !isFraction;
    return count >= fewest && (this.#isForeign || (hasWhole && hasZero));
  }

  #words(column: string, text: string): [message: string, fix: string] {
    const name = this.#decimal === '.' ? 'point' : 'comma';
    const message = `Each ${name} in the column \`${column}\` has three digits behind it, as in \`${text}\`, which is read as a fraction.`;
    const fix = `If ${name}s divide thousands, write \`decimal: "${this.#other}"\` into the description, and \`${text.replace(this.#decimal, '')}\` here. If not, write \`decimals: 3\` for the column.`;
    return [message, fix];
  }

  #signsOf(column: Column): Signs {
    const known = this.#found.get(column);
    if (known) return known;
    const signs = {
      count: 0,
      isDivided: false,
      isFraction: false,
      hasWhole: false,
      hasZero: false,
    };
    this.#found.set(column, signs);
    return signs;
  }
}
