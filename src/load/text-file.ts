import { isUtf8 } from 'node:buffer';
import { error, type Problem } from '../model/problem.ts';

export interface DecodedText {
  /** Absent when the bytes are not text. */
  text?: string;
  problems: Problem[];
}

/**
 * Bytes to text. A BOM is dropped and a lone CR becomes LF, as every line counter takes it; CRLF stays,
 * so that offsets hold.
 */
export function decodeText(bytes: Buffer, file: string): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return refuse(file, 1, 1, 'The file is UTF-16, not UTF-8.');
  }
  const body = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  const nul = body.indexOf(0);
  if (nul >= 0) {
    const { line, column } = placeOf(body, nul);
    return refuse(file, line, column, 'A NUL byte stands here: the file is not plain text.');
  }
  if (!isUtf8(body)) {
    const { line, column } = placeOf(body, firstInvalid(body));
    return refuse(file, line, column, 'The bytes here are not UTF-8.');
  }
  const text = body.toString('utf8');
  return { text: text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text, problems: [] };
}

function refuse(file: string, line: number, column: number, message: string): DecodedText {
  const fix = 'Save the file as UTF-8 in your editor.';
  return { problems: [error({ file, line, column }, 'invalid-encoding', message, fix)] };
}

function startsWith(bytes: Buffer, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Halves the span that holds the first fault; a cut through a character is moved back to its start. */
function firstInvalid(bytes: Buffer): number {
  let valid = 0;
  let span = bytes.length;
  while (span > 1) {
    const half = span >> 1;
    const cut = characterStart(bytes, valid + half, valid);
    if (cut > valid && isUtf8(bytes.subarray(valid, cut))) {
      span -= cut - valid;
      valid = cut;
      continue;
    }
    if (cut === valid) return valid;
    span = cut - valid;
  }
  return valid;
}

function characterStart(bytes: Buffer, from: number, least: number): number {
  let at = from;
  while (at > least && from - at < 3 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

function placeOf(bytes: Buffer, offset: number): { line: number; column: number } {
  const before = bytes.subarray(0, offset).toString('utf8');
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
