import { CsvError, parse } from 'csv-parse/sync';
import { once } from '../../model/lazy/once.ts';
import type { Position } from '../../model/problems/problem.ts';

/** The cells of one record, and the line it starts on. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** The characters that may stand between cells. Spreadsheets write semicolons where the comma is the decimal sign. */
const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Finds the delimiter with which most headings match the described columns; a comma if in doubt. */
export function findDelimiter(text: string, columns: ReadonlySet<string>): Delimiter {
  const [header = ''] = /^.*/.exec(text) ?? [];
  const counts = delimiters.map((delimiter) => {
    const headings = splitLine(header, delimiter);
    return { delimiter, count: headings.filter((each) => columns.has(each)).length };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.find(({ count }) => count === most)?.delimiter ?? ',';
}

/** The cells of a line, split so that most headings match the described columns. */
export function headingsOf(line: string, columns: ReadonlySet<string>): string[] {
  return splitLine(line, findDelimiter(line, columns));
}

function splitLine(line: string, delimiter: Delimiter): string[] {
  return line.split(delimiter).map((each) => each.trim().replace(/^"(.*)"$/, '$1'));
}

/** Guesses the delimiter of a table with unknown columns: the most frequent one between headings. */
export function guessDelimiter(text: string): Delimiter {
  const [header = ''] = /^.*/.exec(text) ?? [];
  const counts = delimiters.map((each) => header.split(each).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
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
export function parseCsv(
  text: string,
  delimiter: Delimiter,
  take: (record: CsvRecord) => void,
): CsvFault | undefined {
  const hasQuotes = text.includes('"');
  let line = 1;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
      on_record: (cells: string[]) => {
        take({ line, cells });
        // The parser counts a CRLF within quotation marks as two lines.
        line += 1 + (hasQuotes ? countLineBreaks(cells) : 0);
        return null;
      },
    });
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const cell = typeof thrown['column'] === 'number' ? thrown['column'] : 0;
    return {
      at: cellLocator(text, delimiter)(line, cell),
      isOpenQuote: thrown.code === 'CSV_QUOTE_NOT_CLOSED',
    };
  }
}

function countLineBreaks(cells: readonly string[]): number {
  return cells.reduce(
    (sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum),
    0,
  );
}

/** A function that finds the position of a cell. It indexes the lines of the text on first use. */
export function cellLocator(
  text: string,
  delimiter: Delimiter,
): (line: number, cell: number) => Position {
  const starts = once(() => lineStarts(text));
  return (line, cell) => {
    const start = starts()[line - 1] ?? text.length;
    return walkToCell({ text, delimiter, start }, line, cell);
  };
}

/** The offsets at which the lines of a text start. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Cells with line breaks may move the target to a later line. A cell that the row does not have would be at its end. */
function walkToCell(
  { text, delimiter, start }: { text: string; delimiter: Delimiter; start: number },
  line: number,
  cell: number,
): Position {
  const at = { line, column: 1 };
  let isQuoted = false;
  for (let passed = 0, offset = start; passed < cell && offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"') isQuoted = !isQuoted;
    if (character === delimiter && !isQuoted) passed += 1;
    if (!isQuoted && /[\r\n]/.test(character ?? '')) break;
    if (character === '\n') Object.assign(at, { line: at.line + 1, column: 1 });
    else at.column += 1;
  }
  return at;
}
