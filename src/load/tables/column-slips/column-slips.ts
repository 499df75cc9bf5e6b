import type { DecimalSign } from '../../../model/values/decimal-sign.ts';
import type { Column } from '../../../model/data/column.ts';
import { warning, type Position, type Problem } from '../../../model/problems/problem.ts';
import { LikelyThousands, type TableSigns } from './likely-thousands.ts';
import { LostDigits } from './lost-digits.ts';
import { MissingCodes } from './missing-codes.ts';
import type { ColumnSlip } from './column-slip.ts';
import { YearPairs } from './year-pairs.ts';

/** Looks through the columns of a table for cells that are read, but most likely mean something else. */
export class ColumnSlips {
  readonly #decimal: DecimalSign;
  readonly #delimiter: string;
  readonly #signs: TableSigns = { hasFraction: false };
  readonly #slips = new Map<Column, readonly ColumnSlip[]>();

  constructor(decimal: DecimalSign, delimiter: string) {
    this.#decimal = decimal;
    this.#delimiter = delimiter;
  }

  /** Takes a cell that is not empty. */
  take(text: string, column: Column, line: number, cell: number): void {
    let slips = this.#slips.get(column);
    if (!slips) {
      slips = this.#slipsOf(column);
      this.#slips.set(column, slips);
    }
    for (const each of slips) each.take({ text, line, cell });
  }

  problems(file: string, placeOf: (line: number, cell: number) => Position): Problem[] {
    return [...this.#slips.values()]
      .flat()
      .flatMap((each) => each.find() ?? [])
      .map(({ at: { line, cell }, code, message, fix }) =>
        warning({ file, ...placeOf(line, cell) }, code, message, fix),
      );
  }

  #slipsOf(column: Column): ColumnSlip[] {
    if (column.type === 'date') return [new YearPairs(column)];
    if (column.type !== 'number') return [];
    return [
      ...(column.decimals === undefined
        ? [new LikelyThousands(column, this.#signs, this.#decimal, this.#delimiter)]
        : []),
      new LostDigits(column),
      new MissingCodes(column),
    ];
  }
}
