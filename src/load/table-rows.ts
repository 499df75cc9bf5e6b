import type { Cell, CellName, Column, Row } from '../model/dataset.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { didYouMean } from '../model/nearest.ts';
import { error, type Position, type Problem, type ProblemCode } from '../model/problem.ts';
import { cellPosition, parseCsv, type CsvRecord } from './csv-table.ts';
import { parseNumber, shorten } from './field-reader.ts';
import { checkHidden } from './hidden-characters.ts';

export interface Table {
  /** In the order of the header. */
  columns: Column[];
  rows: Row[];
  cellNames: CellName[];
  problems: Problem[];
}

/** A broken table can be wrong in every cell; past this many, a last problem says how many more there are. */
const mostProblems = 1000;

/** Reads the rows of a table by the columns its description names. */
export function readTable(
  table: { file: string; text: string },
  described: readonly Column[],
): Table {
  return new TableReader(table.file, table.text, described).read();
}

class TableReader {
  private readonly file: string;
  private readonly text: string;
  private readonly described: readonly Column[];
  private columns: Column[] | undefined;
  private isReadable = true;
  private keyColumns: number[] = [];
  private readonly rows: Row[] = [];
  private readonly keys = new Map<string, number>();
  private readonly names = new Map<string, CellName>();
  private readonly problems: Problem[] = [];
  private unreported = 0;
  private blankLine: number | undefined;

  constructor(file: string, text: string, described: readonly Column[]) {
    this.file = file;
    this.text = text;
    this.described = described;
  }

  read(): Table {
    const fault = parseCsv(this.text, (record) => this.take(record));
    if (fault) {
      const message = fault.isOpenQuote
        ? 'The quotation mark that opens here is never closed.'
        : 'A quotation mark stands inside a cell here.';
      const fix =
        'Enclose the whole cell in quotation marks, and write a mark inside it twice: `"say ""no"""`.';
      this.report(fault.at, 'invalid-csv', message, fix);
    }
    if (!this.columns && !fault && this.isReadable) {
      const header = this.described.map((each) => each.id).join(',');
      this.report(
        { line: 1, column: 1 },
        'invalid-csv',
        'The table is empty.',
        `Write its header: \`${header}\`.`,
      );
    }
    this.problems.push(
      ...checkHidden(this.file, this.text, (offset) => positionAt(this.text, offset), 'warning'),
    );
    if (this.unreported > 0) {
      const message = `The table has ${this.unreported} more faults like these.`;
      this.problems.push(
        error(
          { file: this.file, line: 1, column: 1 },
          'invalid-csv',
          message,
          'Mend those listed first.',
        ),
      );
    }
    return {
      columns: this.columns ?? [...this.described],
      rows: this.rows,
      cellNames: [...this.names.values()],
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
      this.report(at, 'invalid-csv', 'A blank line stands inside the table.', 'Delete the line.');
      this.blankLine = undefined;
    }
    if (!this.columns) this.takeHeader(record);
    else this.takeRow(record, this.columns);
  }

  private takeHeader({ line, cells }: CsvRecord): void {
    const known = this.described.map((each) => each.id);
    const [only = ''] = cells;
    const separator = /[;\t]/.exec(only)?.[0];
    if (cells.length === 1 && known.length > 1 && separator) {
      this.isReadable = false;
      const name = separator === ';' ? 'semicolons' : 'tabs';
      const at = { line, column: only.indexOf(separator) + 1 };
      this.report(
        at,
        'invalid-csv',
        `The cells are parted by ${name}.`,
        'Save the table with commas between cells.',
      );
      return;
    }
    const header = cells.map((each) => each.trim());
    for (const [index, name] of header.entries())
      this.checkHeading(name, index, header, known, line);
    for (const name of known) {
      if (header.includes(name)) continue;
      const message = `The header lacks the column \`${name}\`.`;
      this.report(
        { line, column: 1 },
        'invalid-csv',
        message,
        'Add it to the table, or remove it from the description.',
      );
    }
    this.columns = header.map(
      (name) =>
        this.described.find((each) => each.id === name) ?? { id: name, type: 'text', label: name },
    );
    this.keyColumns = this.columns.flatMap(({ type }, index) =>
      type === 'entity' || type === 'date' ? [index] : [],
    );
  }

  private checkHeading(
    name: string,
    index: number,
    header: string[],
    known: string[],
    line: number,
  ): void {
    const at = (): Position => cellPosition(this.text, line, index);
    if (header.indexOf(name) < index) {
      this.report(
        at(),
        'invalid-csv',
        `The column \`${shorten(name)}\` stands in the header twice.`,
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
      const at = cellPosition(this.text, line, Math.min(written.length, columns.length));
      const message = `The row has ${count(written.length, 'cell')}; the header has ${columns.length}.`;
      this.report(
        at,
        'invalid-csv',
        message,
        'Add the cells that are missing, or quote a cell that holds a comma.',
      );
      return;
    }
    const cells = columns.map((column, index) =>
      this.readCell(written[index] ?? '', column, line, index),
    );
    this.checkKey(cells, line);
    this.rows.push({ line, cells });
  }

  private readCell(text: string, column: Column, line: number, index: number): Cell {
    // A missing value is a gap, never a zero.
    if (text === '') return null;
    const value = parseCell(text, column);
    if (value !== undefined) {
      if (column.type === 'entity' || column.type === 'source')
        this.note(column.type, text, line, index);
      return value;
    }
    const [code, what, fix] = cellFaults[column.type] ?? textFault;
    const at = cellPosition(this.text, line, index);
    this.report(at, code, `\`${shorten(text)}\` in the column \`${column.id}\` is ${what}.`, fix);
    return null;
  }

  private note(type: 'entity' | 'source', text: string, line: number, index: number): void {
    const key = `${type} ${text}`;
    const known = this.names.get(key);
    if (known) known.count += 1;
    else this.names.set(key, { type, text, count: 1, at: cellPosition(this.text, line, index) });
  }

  private checkKey(cells: readonly Cell[], line: number): void {
    if (this.keyColumns.length === 0) return;
    const parts = this.keyColumns.map((index) => cells[index] ?? '');
    if (parts.every((part) => part === '')) return;
    const key = parts.join('\n');
    const first = this.keys.get(key);
    if (first === undefined) {
      this.keys.set(key, line);
      return;
    }
    const message = `The row has the key of line ${first}: ${parts.map(String).join(', ')}.`;
    this.report(
      { line, column: 1 },
      'duplicate-row',
      message,
      'Delete one of the two rows, or correct its key.',
    );
  }

  private report(at: Position, code: ProblemCode, message: string, fix: string): void {
    if (this.problems.length >= mostProblems) this.unreported += 1;
    else this.problems.push(error({ file: this.file, ...at }, code, message, fix));
  }
}

/** The value of a cell that is not empty, or `undefined` when it is not of its column's type. */
function parseCell(text: string, { type }: Column): Cell | undefined {
  if (type === 'number') return parseNumber(text);
  if (type === 'date') return parsePartialDate(text);
  if (type === 'boolean')
    return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
  return text;
}

type CellFault = readonly [code: ProblemCode, what: string, fix: string];

const textFault: CellFault = ['invalid-value', 'not valid', 'Correct the cell.'];
const cellFaults: Readonly<Partial<Record<Column['type'], CellFault>>> = {
  number: [
    'invalid-number',
    'no number',
    'Write digits with an optional sign, decimal point and exponent, such as 1000.5; leave the cell empty when there is no value.',
  ],
  date: [
    'invalid-date',
    'no date',
    'Write a day of the calendar in ISO order, or its month or year: 2021-02-28, 2021-02, 2021.',
  ],
  boolean: ['invalid-value', 'neither true nor false', 'Write `true` or `false`.'],
};

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
