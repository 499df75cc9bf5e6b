import { CsvError, parse } from 'csv-parse/sync';
import type { Position } from '../model/problem.ts';

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
      at: cellPosition(text, line, cell),
      isOpenQuote: thrown.code === 'CSV_QUOTE_NOT_CLOSED',
    };
  }
}

/** Where a cell of the record that starts on a line stands; a cell with line breaks before it moves it down. */
export function cellPosition(text: string, line: number, cell: number): Position {
  let offset = 0;
  for (let skipped = 1; skipped < line; skipped += 1) offset = text.indexOf('\n', offset) + 1;
  const at = { line, column: 1 };
  let isQuoted = false;
  for (let passed = 0; passed < cell && offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"') isQuoted = !isQuoted;
    if (character === ',' && !isQuoted) passed += 1;
    if (character === '\n') Object.assign(at, { line: at.line + 1, column: 1 });
    else at.column += 1;
  }
  return at;
}
