import type { Column } from '../../../model/data/column.ts';
import type { Position, Problem } from '../../../model/problems/problem.ts';
import type { DecimalSign } from '../../yaml/written-number.ts';
import { LikelyThousands } from './likely-thousands.ts';
import { LostDigits } from './lost-digits.ts';
import { MissingCodes } from './missing-codes.ts';
import { YearPairs } from './year-pairs.ts';

/** Looks for cells that are read, but most likely mean something else, as the cells of their column together show. */
export interface ColumnSlip {
  /** Takes a cell that is not empty. */
  take(text: string, column: Column, line: number, cell: number): void;
  /** A warning for each column that has such cells. */
  problems(file: string, placeOf: (line: number, cell: number) => Position): Problem[];
}

/** All that is looked for in a table. */
export function columnSlips(decimal: DecimalSign, delimiter: string): ColumnSlip[] {
  return [
    new LikelyThousands(decimal, delimiter),
    new LostDigits(),
    new MissingCodes(),
    new YearPairs(),
  ];
}
