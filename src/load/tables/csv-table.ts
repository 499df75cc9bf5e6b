import { CsvError, parse } from 'csv-parse/sync';
import type { Position } from '../../model/problems/problem.ts';

/** A record of the table with the line it starts on. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

export interface CsvFault {
  at: Position;
  isOpenQuote: boolean;
}

/**
 * Hands over each record of CSV text; an empty line is a record of one empty cell. Gives the place where reading
 * stopped when a quotation mark is out of place.
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

/** Tells where the cells of a text stand; the lines are counted once, at the first question. */
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

/** A cell with line breaks before the one that is sought moves it down. */
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
