import type { Cell, Column } from '../../model/data/column.ts';
import type { CellNames } from '../../model/data/dataset.ts';
import { Table } from '../../model/data/table.ts';
import { didYouMean, nearest } from '../../model/problems/nearest.ts';
import {
  error,
  type Position,
  type Problem,
  type ProblemCode,
} from '../../model/problems/problem.ts';
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
import { findJoinedHeader } from './joined-header.ts';
import { findWideTable } from './wide-table.ts';
import type { DecimalSign } from '../yaml/written-number.ts';
import { faultOf, parseCell, trimmed } from './table-cell.ts';

/** The rows of a table, column by column, and its problems. */
export interface ReadTable {
  table: Table;
  cellNames: CellNames;
  /** Whether its cells are separated by commas. */
  hasCommas: boolean;
  problems: Problem[];
}

/** A broken table can have a fault in every cell. Beyond this many, one last problem gives the number of others. */
const maxProblems = 1000;

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
  private readonly problems: Problem[] = [];
  private unreported = 0;
  private blankLine: number | undefined;
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
    this.delimiter = findDelimiter(text, new Set(described.map(({ id }) => id)));
    this.placeOf = cellLocator(text, this.delimiter);
    this.names = new CellNameCollector(this.placeOf);
  }

  read(): ReadTable {
    const fault = parseCsv(this.text, this.delimiter, (record) => this.take(record));
    if (fault) {
      const message = fault.isOpenQuote
        ? 'The quotation mark here has no closing one.'
        : 'There is a quotation mark inside the cell here.';
      const fix =
        'Put the whole cell in quotation marks, and double those inside it: `"say ""no"""`.';
      this.report(fault.at, 'invalid-csv', message, fix);
    }
    if (!this.columns && !fault && this.isReadable) {
      const header = this.described.map((each) => each.id).join(',');
      this.report(
        { line: 1, column: 1 },
        'invalid-csv',
        'The table is empty.',
        `Add the header: \`${header}\`.`,
      );
    }
    for (const { line, message, fix } of this.separated?.faults() ?? []) {
      this.report({ line, column: 1 }, 'invalid-csv', message, fix);
    }
    this.problems.push(...checkHidden(this.file, this.text, placesInOrder(this.text)));
    if (this.unreported > 0) {
      const at = { file: this.file, line: 1, column: 1 };
      const message = `The table has ${this.unreported} more faults like these.`;
      this.problems.push(error(at, 'invalid-csv', message, 'Fix those listed first.'));
    }
    return {
      table: new Table(this.columns ?? this.described, this.cells, this.lines),
      cellNames: this.names.all(),
      hasCommas: this.delimiter === ',',
      problems: this.problems,
    };
  }

  private take(record: CsvRecord): void {
    if (!this.isReadable) return;
    const isBlank = record.cells.length === 1 && record.cells[0]?.trim() === '';
    if (isBlank) {
      this.blankLine ??= record.line;
      return;
    }
    if (this.blankLine !== undefined) {
      const at = { line: this.blankLine, column: 1 };
      this.report(at, 'invalid-csv', 'There is a blank line inside the table.', 'Delete the line.');
      this.blankLine = undefined;
    }
    if (!this.columns) this.takeHeader(record);
    else if (!this.separated?.take(record)) this.takeRow(record, this.columns);
  }

  private takeHeader({ line, cells }: CsvRecord): void {
    const known = this.described.map((each) => each.id);
    const header = cells.map((each) => each.trim());
    const unfit =
      findWideTable(header.filter((name) => !known.includes(name))) ??
      findJoinedHeader(header, known);
    if (unfit) {
      this.isReadable = false;
      const at = this.placeOf(line, header.indexOf(unfit.first));
      this.report(at, 'invalid-csv', unfit.message, unfit.fix);
      return;
    }
    for (const [index, name] of header.entries())
      this.checkHeading(name, index, header, known, line);
    const missing = known.filter((name) => !header.includes(name));
    // A misspelt heading is reported once, with the name that was meant, and read as that.
    const misspelt = new Set(header.map((name) => !known.includes(name) && nearest(name, missing)));
    for (const name of missing) {
      if (misspelt.has(name)) continue;
      const message = `The column \`${name}\` is missing from the header.`;
      this.report(
        { line, column: 1 },
        'invalid-csv',
        message,
        'Add it to the table, or remove it from the description.',
      );
    }
    this.columns = header.map((name, index) => {
      // The cells below the second of two equal headings are those of another column.
      if (header.indexOf(name) < index) return { id: name, type: 'text', label: name };
      const meant = known.includes(name) ? name : nearest(name, missing);
      const column = this.described.find((each) => each.id === meant);
      return column ?? { id: name, type: 'text', label: name };
    });
    this.cells = this.columns.map(() => []);
    this.keys = rowKeys(this.columns);
    this.separated = findSeparatedOtherwise(header.length, this.delimiter);
  }

  private checkHeading(
    name: string,
    index: number,
    header: string[],
    known: string[],
    line: number,
  ): void {
    const at = (): Position => this.placeOf(line, index);
    if (header.indexOf(name) < index) {
      this.report(
        at(),
        'invalid-csv',
        `The header has the column \`${shorten(name)}\` twice.`,
        'Rename one of the two.',
      );
      return;
    }
    if (known.includes(name)) return;
    const message = `The description has no column \`${shorten(name)}\`.${didYouMean(name, known)}`;
    this.report(
      at(),
      'invalid-csv',
      message,
      'Correct the heading, or describe the column under `columns:`.',
    );
  }

  private takeRow({ line, cells: written }: CsvRecord, columns: readonly Column[]): void {
    if (written.length !== columns.length) {
      const at = this.placeOf(line, Math.min(written.length, columns.length));
      const { message, fix } = wrongLength(written.length, columns.length, this.delimiter);
      this.report(at, 'invalid-csv', message, fix);
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
    for (const [place, cell] of cells.entries()) this.cells[place]?.push(cell);
  }

  private readCell(text: string, column: Column, line: number, index: number): Cell {
    // A missing value is a gap, never a zero.
    if (text === '') return null;
    const { type } = column;
    if (type === 'entity') return this.names.entity(text, line, index);
    if (type === 'source') return this.names.source(text, line, index);
    const value = parseCell(text, column, this.decimal);
    if (value !== undefined) return value;
    const { code, what, fix } = faultOf(text, column, this.decimal);
    const at = this.placeOf(line, index);
    this.report(at, code, `\`${shorten(text)}\` in the column \`${column.id}\` is ${what}.`, fix);
    return null;
  }

  private checkKey(cells: readonly Cell[], line: number): void {
    const same = this.keys.remember(cells, line);
    if (!same) return;
    const message = `The row has the same key as line ${same.firstLine}: ${same.key}.`;
    const hint = this.described.some(({ type }) => type === 'entity')
      ? ''
      : ' If the rows are of two companies, people or other entities, give the column with their ids the type `entity` in the description.';
    const fix = `Delete one of the two rows, or correct its key.${hint}`;
    this.report({ line, column: 1 }, 'duplicate-row', message, fix);
  }

  private report(at: Position, code: ProblemCode, message: string, fix: string): void {
    if (this.problems.length >= maxProblems) this.unreported += 1;
    else this.problems.push(error({ file: this.file, ...at }, code, message, fix));
  }
}
