import { CsvError, parse } from 'csv-parse/sync';
import type { Position } from '../../model/problems/problem.ts';

/** The cells of one record, and the line it starts on. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** Where the CSV is malformed. */
export interface CsvFault {
  at: Position;
  isOpenQuote: boolean;
}

/**
 * Passes each record of a CSV text to `take`; an empty line is a record with one empty cell. If a quotation mark is
 * misplaced, stops there and returns the fault.
 */
export function parseCsv(text: string, take: (record: CsvRecord) => void): CsvFault | undefined {
  let line = 1;
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
      on_record: (cells: string[], { lines }) => {
        take({ line, cells });
        line = lines + 1;
        return null;
      },
    });
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const cell = typeof thrown['column'] === 'number' ? thrown['column'] : 0;
    return {
      at: cellLocator(text)(line, cell),
      isOpenQuote: thrown.code === 'CSV_QUOTE_NOT_CLOSED',
    };
  }
}

/** A function that finds the position of a cell. It indexes the lines of the text on first use. */
export function cellLocator(text: string): (line: number, cell: number) => Position {
  let lineStarts: number[] | undefined;
  return (line, cell) => {
    lineStarts ??= findLineStarts(text);
    return walkToCell(text, lineStarts[line - 1] ?? text.length, line, cell);
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Cells with line breaks may move the target to a later line. */
function walkToCell(text: string, start: number, line: number, cell: number): Position {
  const at = { line, column: 1 };
  let isQuoted = false;
  for (let passed = 0, offset = start; passed < cell && offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"') isQuoted = !isQuoted;
    if (character === ',' && !isQuoted) passed += 1;
    if (character === '\n') Object.assign(at, { line: at.line + 1, column: 1 });
    else at.column += 1;
  }
  return at;
}
