import type { DecimalSign } from '../../model/values/decimal-sign.ts';
import type { Cell, Column, ColumnType } from '../../model/data/column.ts';
import { fixOfTotal, isTotal } from '../../model/data/is-total.ts';
import { dateFix } from '../../model/dates/date-fix.ts';
import { parsePartialDate } from '../../model/dates/partial-date.ts';
import type { ProblemCode } from '../../model/problems/problem.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import { confidences, statuses } from '../../model/values/assessment.ts';
import { parseNumber } from '../yaml/written-number.ts';
import { numberFix } from './number-fix.ts';

/** A cell without the spaces around it, unless it is text: `7` for ` 7 `. They mean nothing, as in the header. */
export function trimmed(text: string, { type }: Column): string {
  return type === 'text' ? text : text.trim();
}

/** The value of a non-empty cell, or `undefined` if it does not fit the type of its column. */
export function parseCell(
  text: string,
  { type }: Column,
  decimal: DecimalSign = '.',
): Cell | undefined {
  if (type === 'number') return parseNumber(decimal === ',' ? withPoint(text) : text);
  if (type === 'date') return parsePartialDate(text);
  if (type === 'boolean')
    return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
  const words = wordsOf(type);
  return words ? words.find((word) => word === text.toLowerCase()) : text;
}

/** `12,5` as `12.5`. A point would divide thousands, so it is left out of what numbers may be. */
function withPoint(text: string): string {
  return text.includes('.') ? '' : text.replace(',', '.');
}

/** The fault of a cell that does not fit the type of its column. */
export function faultOf(text: string, { type }: Column, decimal: DecimalSign = '.'): CellFault {
  if (type === 'number') return { ...notANumber, fix: numberFix(text, decimal) };
  if (type === 'date') {
    // The letters of a format are those of the program's language: `JJJJ-MM-TT` in a German one.
    const fixOfColumn =
      'In a spreadsheet, give the column the date format that shows `2021-02-28` and save the table again.';
    return { code: 'invalid-date', what: 'not a date', fix: dateFixOfCell(text), fixOfColumn };
  }
  const words = wordsOf(type);
  if (words) {
    const what = `not a ${type}.${didYouMean(text, words)}`.replace(/\.$/, '');
    return {
      code: 'invalid-value',
      what,
      fix: `Write one of ${words.join(', ')}, or leave the cell empty.`,
    };
  }
  return cellFaults[type] ?? { code: 'invalid-value', what: 'not valid', fix: 'Correct the cell.' };
}

function dateFixOfCell(text: string): string {
  if (isTotal(text)) return fixOfTotal;
  const fix = dateFix(text);
  return /\d/.test(text) ? fix : `${fix} Leave the cell empty if there is no date.`;
}

/** The words that cells of a type may be. */
function wordsOf(type: ColumnType): readonly string[] | undefined {
  if (type === 'confidence') return confidences;
  return type === 'status' ? statuses : undefined;
}

interface CellFault {
  code: ProblemCode;
  /** The end of a sentence that starts with `... is`. */
  what: string;
  fix: string;
  /** What to do besides if many cells of the column have it. */
  fixOfColumn?: string;
}

const notANumber = { code: 'invalid-number', what: 'not a number' } as const;

const cellFaults: Readonly<Partial<Record<ColumnType, CellFault>>> = {
  boolean: {
    code: 'invalid-value',
    what: 'neither true nor false',
    fix: 'Write `true` or `false`.',
  },
};
