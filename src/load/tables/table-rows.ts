import type { DecimalSign } from '../../model/values/decimal-sign.ts';
import type { Cell, Column } from '../../model/data/column.ts';
import type { CellNames } from '../../model/data/dataset.ts';
import { Table } from '../../model/data/table.ts';
import type { Position, Problem } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import { CellNameCollector } from './cell-name-collector.ts';
import {
  cellLocator,
  findDelimiter,
  parseCsv,
  type CsvRecord,
  type Delimiter,
} from './csv-table.ts';
import { shorten } from '../yaml/field-reader.ts';
import { checkHidden } from '../folder/hidden-characters.ts';
import { placesInOrder } from '../folder/places-in-order.ts';
import { wrongLength } from './row-length.ts';
import { rowKeys } from './row-keys.ts';
import { findSeparatedOtherwise, type SeparatedOtherwise } from './separated-otherwise.ts';
import { ColumnSlips } from './column-slips/column-slips.ts';
import { readHeader } from './table-header.ts';
import { TableFaults } from './table-faults.ts';
import { formOf } from './form-of-text.ts';
import { findLinesAboveHeader } from './lines-above-header.ts';
import { faultOf, parseCell, trimmed } from './table-cell.ts';

/** The rows of a table, column by column, and its problems. */
export interface ReadTable {
  table: Table;
  cellNames: CellNames;
  /** Whether its cells are separated by commas and are words as read, and no blank rows follow those that hold something. */
  isPlain: boolean;
  problems: Problem[];
}

/** Reads the rows of a table with the columns of its description. */
export function readTable(
  table: { file: string; text: string },
  described: readonly Column[],
  decimal: DecimalSign = '.',
): ReadTable {
  return new TableReader(table, described, decimal).read();
}

class TableReader {
  private readonly file: string;
  private readonly text: string;
  private readonly described: readonly Column[];
  private readonly decimal: DecimalSign;
  private readonly delimiter: Delimiter;
  private columns: Column[] | undefined;
  private isReadable = true;
  private keys = rowKeys([]);
  private cells: Cell[][] = [];
  private readonly lines: number[] = [];
  private readonly placeOf: (line: number, cell: number) => Position;
  private readonly names: CellNameCollector;
  private readonly faults: TableFaults;
  private blankLine: number | undefined;
  private hasBlankRows = false;
  private hasOtherWords = false;
  private readonly slips: ColumnSlips;
  private separated: SeparatedOtherwise | undefined;

  constructor(
    { file, text }: { file: string; text: string },
    described: readonly Column[],
    decimal: DecimalSign,
  ) {
    this.file = file;
    this.text = text;
    this.described = described;
    this.decimal = decimal;
    this.faults = new TableFaults(file);
    this.delimiter = findDelimiter(text, new Set(described.map(({ id }) => id)));
    this.slips = new ColumnSlips(decimal, this.delimiter);
    this.placeOf = cellLocator(text, this.delimiter);
    this.names = new CellNameCollector(this.placeOf);
  }

  read(): ReadTable {
    const above = findLinesAboveHeader(this.text, new Set(this.described.map(({ id }) => id)));
    if (above) this.report(startOfText, above);
    else this.readRecords();
    return {
      table: new Table(this.columns ?? this.described, this.cells, this.lines),
      cellNames: this.names.all(),
      isPlain: this.delimiter === ',' && !this.hasBlankRows && !this.hasOtherWords,
      problems: [
        ...this.faults.problems(),
        ...this.slips.problems(this.file, this.placeOf),
        ...checkHidden(this.file, this.text, placesInOrder(this.text)),
      ],
    };
  }

  private readRecords(): void {
    const fault = parseCsv(this.text, this.delimiter, (record) => this.take(record));
    if (fault) {
      const message = fault.isOpenQuote
        ? 'The quotation mark here has no closing one.'
        : 'There is a quotation mark inside the cell here.';
      const fix =
        'Put the whole cell in quotation marks, and double those inside it: `"say ""no"""`.';
      this.report(fault.at, { message, fix });
    }
    if (!this.columns && !fault && this.isReadable) {
      const header = this.described.map((each) => each.id).join(',');
      const fix = `Add the header: \`${header}\`.`;
      this.report(startOfText, { message: 'The table is empty.', fix });
    }
    for (const { line, message, fix } of this.separated?.faults() ?? []) {
      this.report({ line, column: 1 }, { message, fix });
    }
  }

  private take(record: CsvRecord): void {
    if (!this.isReadable) return;
    if (record.cells.every((cell) => cell.trim() === '')) {
      this.blankLine ??= record.line;
      this.hasBlankRows ||= record.cells.length > 1;
      return;
    }
    if (this.blankLine !== undefined) {
      this.reportBlank(this.blankLine);
      this.blankLine = undefined;
    }
    if (!this.columns) this.takeHeader(record);
    else if (!this.separated?.take(record)) this.takeRow(record, this.columns);
  }

  private reportBlank(line: number): void {
    this.faults.addLike('blank', line, () => ({
      at: { line, column: 1 },
      code: 'invalid-csv',
      message: 'There is a blank line inside the table.',
      fix: 'Delete the line. Notes below a table belong in its description.',
    }));
  }

  private takeHeader({ line, cells }: CsvRecord): void {
    const { columns, faults } = readHeader(cells, this.described);
    for (const [count, { index, message, fix }] of faults.entries()) {
      const fault = { code: 'invalid-csv', message, fix } as const;
      this.faults.addLike(`heading ${count}`, line, () => ({
        at: this.placeOf(line, index),
        ...fault,
      }));
    }
    if (!columns) {
      this.isReadable = false;
      return;
    }
    this.columns = columns;
    this.cells = columns.map(() => []);
    const isKeyWhole = rowKeys(this.described).columns.every((index) =>
      columns.some(({ id }) => id === this.described[index]?.id),
    );
    // Without one of its columns, which rows have the same key is not known.
    this.keys = rowKeys(isKeyWhole ? columns : []);
    this.separated = findSeparatedOtherwise(columns.length, this.delimiter);
  }

  private takeRow({ line, cells: written }: CsvRecord, columns: readonly Column[]): void {
    if (written.length !== columns.length) {
      this.faults.addLike(`length ${written.length}`, line, () => ({
        at: this.placeOf(line, Math.min(written.length, columns.length)),
        code: 'invalid-csv',
        ...wrongLength(written, columns.length, this.delimiter),
        more: { rows: `have ${written.length} too` },
      }));
      return;
    }
    const cells = columns.map((column, index) =>
      this.readCell(trimmed(written[index] ?? '', column), column, line, index),
    );
    const isKeyRead = this.keys.columns.every(
      (index) => written[index]?.trim() === '' || cells[index] !== null,
    );
    if (isKeyRead) this.checkKey(cells, line);
    this.lines.push(line);
    for (const [place, cell] of cells.entries()) {
      this.cells[place]?.push(cell);
      // Other programs know ids, dates and words only as they are read here.
      this.hasOtherWords ||= typeof cell === 'string' && cell !== written[place];
    }
  }

  private readCell(text: string, column: Column, line: number, index: number): Cell {
    // A missing value is a gap, never a zero.
    if (text === '') return null;
    const { type } = column;
    if (type === 'entity') return this.names.entity(text, line, index);
    if (type === 'source') return this.names.source(text, line, index);
    const value = parseCell(text, column, this.decimal);
    this.slips.take(text, column, line, index);
    if (value !== undefined) return value;
    this.faults.addLike(`${index} ${formOf(text)}`, line, () => {
      const { code, what, fix, fixOfColumn } = faultOf(text, column, this.decimal);
      return {
        at: this.placeOf(line, index),
        code,
        message: `\`${shorten(text)}\` in the column \`${column.id}\` is ${what}.`,
        fix,
        more: { rows: 'have a cell of this form', ...(fixOfColumn && { fix: fixOfColumn }) },
      };
    });
    return null;
  }

  private checkKey(cells: readonly Cell[], line: number): void {
    const same = this.keys.remember(cells, line);
    if (!same) return;
    this.faults.addLike('key', line, () => {
      const hint = this.described.some(({ type }) => type === 'entity')
        ? ''
        : ' If the rows are of two companies, people or other entities, give the column with their ids the type `entity` in the description; if these have no pages, write a column of numbers for each of them instead of rows.';
      return {
        at: { line, column: 1 },
        code: 'duplicate-row',
        message: `The row has the same key as line ${same.firstLine}: ${same.key}.`,
        fix: same.empty
          ? `Fill \`${same.empty}\` in each row: a spreadsheet saves only the first of merged cells.`
          : `Delete one of the two rows, or correct its key.${hint}`,
        more: {
          rows: 'have the key of an earlier one',
          fix: 'If another column tells the rows apart, make a table for each of its values.',
        },
      };
    });
  }

  private report(at: Position, words: { message: string; fix: string }): void {
    this.faults.add({ at, code: 'invalid-csv', ...words });
  }
}
