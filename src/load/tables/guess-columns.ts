import type { DecimalSign } from '../../model/values/decimal-sign.ts';
import { isDateInAnyForm } from '../../model/dates/written-date.ts';
import { isTotal } from '../../model/data/is-total.ts';
import { isKnownCode } from '../../model/values/money-unit.ts';
import type { ColumnType } from '../../model/data/column.ts';
import { guessDelimiter, parseCsv } from './csv-table.ts';
import { numberMeant, withoutSigns, withoutThousands } from '../yaml/written-number.ts';
import { fixOfMissing } from './number-fix.ts';
import { parseCell } from './table-cell.ts';

/** What a table without a description seems to hold. */
export interface GuessedTable {
  columns: { id: string; type: ColumnType }[];
  /** The sign before fractions. */
  decimal: DecimalSign;
  /** Whether the first line names each column once. A title above it does not, nor a heading for several columns. */
  hasHeader: boolean;
}

/** What cells may name. */
export interface KnownNames {
  /** Ids and titles, in lower case. */
  entities: ReadonlySet<string>;
  sources: ReadonlySet<string>;
}

/** Characters of a table that are looked at, whatever its size. */
const lookedAt = 1_000_000;

/** Guesses the columns of a table: each is of the first type that all its cells fit. */
export function guessColumns(text: string, known: KnownNames): GuessedTable {
  const start = text.length > lookedAt ? text.slice(0, text.lastIndexOf('\n', lookedAt)) : text;
  const rows: string[][] = [];
  const delimiter = guessDelimiter(start);
  parseCsv(start, delimiter, ({ cells }) => void rows.push(cells));
  const [header = [], ...body] = rows;
  const hasHeader = isHeader(header, body[0] ?? []);
  const values = withoutNotesBelow(body);
  const guess = (decimal: DecimalSign): GuessedTable => {
    const columns: GuessedTable['columns'] = [];
    for (const [index, heading] of header.entries()) {
      const cells = values.flatMap((row) => row[index]?.trim() || []);
      const hasDate = columns.some(({ type }) => type === 'date');
      columns.push({ id: heading.trim(), type: typeOf(cells, decimal, hasDate, known) });
    }
    return { columns, decimal, hasHeader };
  };
  const [points, commas] = [guess('.'), guess(',')];
  const more = countNumbers(commas) - countNumbers(points);
  // Spreadsheets write semicolons where the comma is the decimal sign: there, `1.234` is no fraction.
  return more > 0 || (more === 0 && delimiter === ';') ? commas : points;
}

function isHeader(header: readonly string[], firstRow: readonly string[]): boolean {
  const names = header.map((heading) => heading.trim());
  if (names.includes('') || new Set(names).size < names.length) return false;
  // A title is one cell, whatever separates those below it.
  const isTitle = names.length === 1 && /[,;\t]/.test(firstRow[0] ?? '');
  return !isTitle && firstRow.length <= names.length;
}

/** The rows without those at the end that are reported as such: notes, which have one cell, and a row of totals. */
function withoutNotesBelow(rows: readonly string[][]): readonly string[][] {
  const last = rows.findLastIndex((row) => {
    const [first = '', ...others] = row.filter((cell) => cell.trim() !== '');
    return others.length > 0 && !isTotal(first);
  });
  return last === -1 ? rows : rows.slice(0, last + 1);
}

function typeOf(
  cells: readonly string[],
  decimal: DecimalSign,
  hasDate: boolean,
  known: KnownNames,
): ColumnType {
  const { entities, sources } = known;
  if (cells.length === 0) return 'text';
  // The row of totals is reported as such.
  const isNamed = (cell: string): boolean => entities.has(cell.toLowerCase());
  if (cells.some(isNamed) && cells.every((cell) => isNamed(cell) || isTotal(cell))) return 'entity';
  if (cells.every((cell) => sources.has(cell))) return 'source';
  const fits = (type: ColumnType): boolean =>
    cells.every((cell) => {
      const text = type === 'number' ? digitsOf(cell, decimal) : cell;
      return parseCell(text, { id: '', label: '', type }, decimal) !== undefined;
    });
  if (areDatesOfDigits(cells, hasDate)) return 'date';
  // Four digits may be a year or an amount. The first such column that could be years is.
  const areAmounts = fits('number') && (hasDate || !cells.every(isNearYear));
  if (areAmounts) return 'number';
  const types: readonly ColumnType[] = ['date', 'number', 'boolean', 'confidence', 'status'];
  const type = types.find(fits);
  // Dates in another form are reported as such, with the form to give the column.
  if (type) return type;
  if (cells.every(isDateInAnyForm)) return 'date';
  // So is a dash or `n/a` among numbers.
  const values = cells.filter((cell) => fixOfMissing(cell) === undefined);
  const isNumber =
    values.length < cells.length && typeOf(values, decimal, hasDate, known) === 'number';
  return isNumber ? 'number' : 'text';
}

/** The number that a cell means. One with signs is reported as such, which says more than a column of texts. */
function digitsOf(cell: string, decimal: DecimalSign): string {
  // Codes start with a zero, which a number would lose, or with letters that are no currency: `HRB10432`.
  const [, letters] = /^([A-Z]{3})\d/.exec(cell) ?? [];
  if (/^0\d/.test(cell) || (letters !== undefined && !isKnownCode(letters))) return '';
  return (
    withoutThousands(cell, decimal) ??
    numberMeant(cell, decimal) ??
    withoutThousands(withoutSigns(cell), decimal) ??
    cell
  );
}

/** Fewer months without a sign, `202001`, may be amounts by chance. */
const fewestMonths = 3;

/** Days or months without signs, as programs write them: `20200131`, `202001`. They are reported as such, too. */
function areDatesOfDigits(cells: readonly string[], hasDate: boolean): boolean {
  const areMonths =
    !hasDate &&
    cells.length >= fewestMonths &&
    cells.every((cell) => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/.test(cell));
  return areMonths || cells.every((cell) => /^(?:19|20)\d{6}$/.test(cell) && isDateInAnyForm(cell));
}

function isNearYear(cell: string): boolean {
  return /^\d{4}$/.test(cell) && cell > '1500' && cell < '2100';
}

function countNumbers({ columns }: GuessedTable): number {
  return columns.filter(({ type }) => type === 'number').length;
}
