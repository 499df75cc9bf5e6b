import { addToList } from '../add-to-list.ts';
import type { EntityId } from '../ids/entity-id.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { periodOf, type ClosedPeriod } from '../dates/period.ts';
import type { SourceKey } from '../ids/source-key.ts';
import type { Cell, CellValue, Column, ColumnType } from './column.ts';
import { assessmentOf, type Assessment } from '../values/assessment.ts';
import type { Provenance } from '../values/provenance.ts';
import type { PlainTable } from './plain-table.ts';
import { Observations, type Observation } from './observations.ts';

/** Index of a row in its table, from 0. */
export type RowNumber = number;

/** Reads one column: the value in a row, or `undefined` if it is missing. */
export type ColumnReader<T> = (row: RowNumber) => T | undefined;

/**
 * The rows of a dataset. Only this class reads cells; other code asks it for a column, for rows with a text, or for the
 * observations of an entity.
 */
export class Table {
  /** In the order of the header. */
  readonly columns: readonly Column[];
  readonly rowCount: number;
  // By column, since a million rows as objects would take twice the memory.
  readonly #cells: readonly (readonly Cell[])[];
  readonly #lines: readonly number[];
  readonly #rowsByText = new Map<Column, ReadonlyMap<string, readonly RowNumber[]>>();
  readonly #observations = new Map<string, Observations>();

  /**
   * @param columns In the order of the header.
   * @param cells The cells of each column, by row.
   * @param lines The line of each row in the file, from 1.
   */
  constructor(
    columns: readonly Column[],
    cells: readonly (readonly Cell[])[],
    lines: readonly number[],
  ) {
    this.columns = columns;
    this.rowCount = lines.length;
    this.#cells = cells;
    this.#lines = lines;
  }

  /** All that it holds, as plain data. */
  toJSON(): unknown {
    return { columns: this.columns, cells: this.#cells, lines: this.#lines };
  }

  /** The first column of a type, or the column with an id. */
  column(wanted: ColumnType | { id: string }): Column | undefined {
    if (typeof wanted === 'string') return this.columns.find(({ type }) => type === wanted);
    return this.columns.find(({ id }) => id === wanted.id);
  }

  /** All rows. */
  rows(): Iterable<RowNumber> {
    return this.#lines.keys();
  }

  /** All rows for a file, under the names of the columns. */
  plain(): PlainTable {
    return { heads: this.columns.map(({ id }) => id), rows: this.#plainRows() };
  }

  /** The rows whose cell in a column is one of the texts, in the order of the table. */
  rowsWith(column: Column, texts: Iterable<string>): readonly RowNumber[] {
    const byText = this.#rowsBy(column);
    const found = [...new Set(texts)].flatMap((text) => byText.get(text) ?? []);
    return found.sort((a, b) => a - b);
  }

  /** True if a row names the entity. */
  hasEntity(id: EntityId): boolean {
    const column = this.column('entity');
    return column !== undefined && this.#rowsBy(column).has(id);
  }

  /** The numbers of a column by date, of an entity or of all rows, without missing values. */
  observations(column: Column, entity?: EntityId): Observations {
    const key = JSON.stringify([column.id, entity]);
    const known = this.#observations.get(key);
    if (known) return known;
    const made = new Observations(this.#observe(column, entity));
    this.#observations.set(key, made);
    return made;
  }

  /** First and last date of the rows of an entity or of all rows; `undefined` without dates. */
  period(entity?: EntityId): ClosedPeriod | undefined {
    return periodOf(this.#datesOf(entity));
  }

  /** The distinct texts of a column; a missing value is the empty string. */
  distinct(column: Column): Set<string> {
    const textOf = this.texts(column);
    const found = new Set<string>();
    for (const row of this.rows()) found.add(textOf(row) ?? '');
    return found;
  }

  /** True if no cell of a column is missing. */
  isFull(column: Column): boolean {
    return !this.#cellsOf(column).includes(null);
  }

  /** The numbers of a column. */
  numbers(column: Column | undefined): ColumnReader<number> {
    const cells = this.#cellsOf(column);
    return (row) => {
      const cell = cells[row];
      return typeof cell === 'number' ? cell : undefined;
    };
  }

  /** The dates of a date column. */
  dates(column: Column | undefined): ColumnReader<PartialDate> {
    return this.#words('date', column);
  }

  /** The keys in a column of sources. */
  sources(column: Column | undefined): ColumnReader<SourceKey> {
    return this.#words('source', column);
  }

  /** The confidence and status of rows, from the first column of each type. */
  assessments(): (row: RowNumber) => Assessment {
    const [confidence, status] = [this.column('confidence'), this.column('status')];
    if (!confidence && !status) return () => unassessed;
    const confidenceOf = this.#words('confidence', confidence);
    const statusOf = this.#words('status', status);
    return (row) => assessmentOf({ confidence: confidenceOf(row), status: statusOf(row) });
  }

  /** The source and assessment of rows, from the first column of each type. */
  provenances(): (row: RowNumber) => Provenance {
    const [sourceOf, assess] = [this.sources(this.column('source')), this.assessments()];
    return (row) => {
      const source = sourceOf(row);
      return source === undefined ? assess(row) : { source, ...assess(row) };
    };
  }

  /** The cells of a column as text: names, keys, words. */
  texts(column: Column | undefined): ColumnReader<string> {
    const cells = this.#cellsOf(column);
    return (row) => {
      const cell = cells[row] ?? null;
      return cell === null ? undefined : String(cell);
    };
  }

  /** The value of one cell, for display; `undefined` without one. Loading has parsed it as the type of its column. */
  cell(row: RowNumber, column: Column): CellValue | undefined {
    const value = this.#cellsOf(column)[row] ?? null;
    return value === null ? undefined : ({ type: column.type, value } as CellValue);
  }

  /** Line of a row in the table's file, from 1. */
  lineOf(row: RowNumber): number {
    return this.#lines[row] ?? 0;
  }

  /** The rows of an entity, or all rows. */
  #rowsOf(entity: EntityId | undefined): Iterable<RowNumber> {
    if (entity === undefined) return this.rows();
    const column = this.column('entity');
    return column ? (this.#rowsBy(column).get(entity) ?? []) : [];
  }

  *#datesOf(entity: EntityId | undefined): Generator<PartialDate> {
    const dateOf = this.dates(this.column('date'));
    for (const row of this.#rowsOf(entity)) {
      const date = dateOf(row);
      if (date !== undefined) yield date;
    }
  }

  #observe(column: Column, entity: EntityId | undefined): Observation[] {
    const valueOf = this.numbers(column);
    const dateOf = this.dates(this.column('date'));
    const provenanceOf = this.provenances();
    const found: Observation[] = [];
    for (const row of this.#rowsOf(entity)) {
      const [value, date] = [valueOf(row), dateOf(row)];
      if (value !== undefined) found.push({ value, ...(date && { date }), ...provenanceOf(row) });
    }
    return found;
  }

  /** The cells of a column of a type that is text of a form; loading has checked it. */
  #words<Type extends 'date' | 'source' | 'confidence' | 'status'>(
    type: Type,
    column: Column | undefined,
  ): ColumnReader<ValueOf<Type>> {
    const cells = column?.type === type ? this.#cellsOf(column) : [];
    return (row) => {
      const cell = cells[row];
      return typeof cell === 'string' ? (cell as ValueOf<Type>) : undefined;
    };
  }

  #cellsOf(column: Column | undefined): readonly Cell[] {
    const at = column === undefined ? -1 : this.columns.indexOf(column);
    return this.#cells[at] ?? [];
  }

  *#plainRows(): Generator<(string | number | null)[]> {
    for (const row of this.rows()) {
      yield this.#cells.map((column) => {
        const cell = column[row] ?? null;
        return typeof cell === 'boolean' ? String(cell) : cell;
      });
    }
  }

  /** The rows by text of a column; made once, on first use. */
  #rowsBy(column: Column): ReadonlyMap<string, readonly RowNumber[]> {
    const known = this.#rowsByText.get(column);
    if (known) return known;
    const textOf = this.texts(column);
    const found = new Map<string, RowNumber[]>();
    for (const row of this.rows()) {
      const text = textOf(row);
      if (text !== undefined) addToList(found, text, row);
    }
    this.#rowsByText.set(column, found);
    return found;
  }
}

type ValueOf<Type extends ColumnType> = Extract<CellValue, { type: Type }>['value'];

const unassessed: Assessment = {};
