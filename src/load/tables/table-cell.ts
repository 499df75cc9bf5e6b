import type { Cell, Column, ColumnType } from '../../model/data/column.ts';
import { parsePartialDate } from '../../model/dates/partial-date.ts';
import type { ProblemCode } from '../../model/problems/problem.ts';
import { parseNumber } from '../yaml/field-reader.ts';

/** The value of a cell that is not empty, or `undefined` when it is not of its column's type. */
export function parseCell(text: string, { type }: Column): Cell | undefined {
  if (type === 'number') return parseNumber(text);
  if (type === 'date') return parsePartialDate(text);
  if (type === 'boolean')
    return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
  return text;
}

/** What is to be said of a cell that is not of its column's type. */
export function faultOf({ type }: Column): CellFault {
  return cellFaults[type] ?? { code: 'invalid-value', what: 'not valid', fix: 'Correct the cell.' };
}

interface CellFault {
  code: ProblemCode;
  /** Ends the sentence `... is`. */
  what: string;
  fix: string;
}

const cellFaults: Readonly<Partial<Record<ColumnType, CellFault>>> = {
  number: {
    code: 'invalid-number',
    what: 'no number',
    fix: 'Write digits with an optional sign, decimal point and exponent, such as 1000.5; leave the cell empty when there is no value.',
  },
  date: {
    code: 'invalid-date',
    what: 'no date',
    fix: 'Write a day of the calendar in ISO order, or its month or year: 2021-02-28, 2021-02, 2021.',
  },
  boolean: {
    code: 'invalid-value',
    what: 'neither true nor false',
    fix: 'Write `true` or `false`.',
  },
};
