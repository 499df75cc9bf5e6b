import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { error, type Position, type Problem } from '../../model/problems/problem.ts';

/** The text of a file, or why it is not text. */
export interface DecodedText {
  /** Absent when the bytes are not text. */
  text?: string;
  /** True if a CR without LF ended a line of the file. */
  hadLoneReturns?: true;
  problems: Problem[];
}

/**
 * Decodes UTF-8. Drops a BOM and turns a lone CR into LF, as line counters expect. CRLF stays, so that offsets remain
 * valid.
 */
export function decodeText(bytes: Buffer, file: string): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return refuse(file, 1, 1, 'The file is UTF-16, not UTF-8.');
  }
  const body = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  const nul = body.indexOf(0);
  if (nul >= 0) {
    const { line, column } = placeOf(body, nul);
    return refuse(file, line, column, 'There is a NUL byte here: the file is not plain text.');
  }
  if (!isUtf8(body)) {
    const { line, column } = placeOf(body, firstInvalid(body));
    return refuse(file, line, column, 'The bytes here are not UTF-8.');
  }
  const text = body.toString('utf8');
  if (!/\r(?!\n)/.test(text)) return { text, problems: [] };
  return { text: text.replace(/\r(?!\n)/g, '\n'), hadLoneReturns: true, problems: [] };
}

/** The text of a file that may not be text, with a mark for each invalid byte; empty if it cannot be opened. */
export async function looseText(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    bytes,
  );
}

/** How a spreadsheet is told to write UTF-8. */
export const fixOfTable = 'Save the table again as UTF-8: in Excel, in the format “CSV UTF-8”.';

function refuse(file: string, line: number, column: number, message: string): DecodedText {
  const fix = /\.csv$/i.test(file) ? fixOfTable : 'Save the file as UTF-8 in your editor.';
  return { problems: [error({ file, line, column }, 'invalid-encoding', message, fix)] };
}

function startsWith(bytes: Buffer, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Offset of the first invalid byte, by bisection: a streaming decoder accepts every valid prefix. */
function firstInvalid(bytes: Buffer): number {
  let accepted = 0;
  let refused = bytes.length + 1;
  while (refused - accepted > 1) {
    const middle = (accepted + refused) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) accepted = middle;
    else refused = middle;
  }
  // An accepted prefix may end within an incomplete character.
  while (!isUtf8(bytes.subarray(0, accepted))) accepted -= 1;
  return accepted;
}

function isValidPrefix(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function placeOf(bytes: Buffer, offset: number): Position {
  const before = bytes.subarray(0, offset).toString('utf8');
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
