import type { DecimalSign } from '../../model/values/decimal-sign.ts';
import { isDateInAnyForm } from '../../model/dates/date-fix.ts';
import type { ColumnType } from '../../model/data/column.ts';
import { guessDelimiter, parseCsv } from './csv-table.ts';
import { numberMeant, withoutSigns, withoutThousands } from '../yaml/written-number.ts';
import { parseCell } from './table-cell.ts';

/** What a table without a description seems to hold. */
export interface GuessedTable {
  columns: { id: string; type: ColumnType }[];
  /** The sign before fractions. */
  decimal: DecimalSign;
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
  const guess = (decimal: DecimalSign): GuessedTable => {
    const columns: GuessedTable['columns'] = [];
    for (const [index, heading] of header.entries()) {
      const cells = body.flatMap((row) => row[index] || []);
      const hasDate = columns.some(({ type }) => type === 'date');
      columns.push({ id: heading.trim(), type: typeOf(cells, decimal, hasDate, known) });
    }
    return { columns, decimal };
  };
  const [points, commas] = [guess('.'), guess(',')];
  const more = countNumbers(commas) - countNumbers(points);
  // Spreadsheets write semicolons where the comma is the decimal sign: there, `1.234` is no fraction.
  return more > 0 || (more === 0 && delimiter === ';') ? commas : points;
}

function typeOf(
  cells: readonly string[],
  decimal: DecimalSign,
  hasDate: boolean,
  { entities, sources }: KnownNames,
): ColumnType {
  if (cells.length === 0) return 'text';
  if (cells.every((cell) => entities.has(cell.toLowerCase()))) return 'entity';
  if (cells.every((cell) => sources.has(cell))) return 'source';
  const fits = (type: ColumnType): boolean =>
    cells.every((cell) => {
      const text = type === 'number' ? digitsOf(cell, decimal) : cell;
      return parseCell(text, { id: '', label: '', type }, decimal) !== undefined;
    });
  // Four digits may be a year or an amount. The first such column that could be years is.
  const areAmounts = fits('number') && (hasDate || !cells.every(isNearYear));
  if (areAmounts) return 'number';
  const types: readonly ColumnType[] = ['date', 'number', 'boolean', 'confidence', 'status'];
  const type = types.find(fits);
  // Dates in another form are reported as such, with the form to give the column.
  return type ?? (cells.every(isDateInAnyForm) ? 'date' : 'text');
}

/** The number that a cell means. One with signs is reported as such, which says more than a column of texts. */
function digitsOf(cell: string, decimal: DecimalSign): string {
  // Codes start with a zero, which a number would lose.
  if (/^0\d/.test(cell)) return '';
  return (
    withoutThousands(cell, decimal) ??
    numberMeant(cell, decimal) ??
    withoutThousands(withoutSigns(cell), decimal) ??
    cell
  );
}

function isNearYear(cell: string): boolean {
  return /^\d{4}$/.test(cell) && cell > '1500' && cell < '2100';
}

function countNumbers({ columns }: GuessedTable): number {
  return columns.filter(({ type }) => type === 'number').length;
}
