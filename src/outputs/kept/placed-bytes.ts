import { hash } from 'node:crypto';
import { readSync } from 'node:fs';

/** Where bytes lie in a file that holds others as well, and what they were when they were written. */
export interface PlacedBytes {
  start: number;
  length: number;
  /** SHA-256, in hexadecimal. */
  digest: string;
}

/**
 * Reads bytes from their place, and nothing else of the file; `undefined` if they are not as they were written.
 * @param file An open file.
 */
export function readPlaced(
  file: number,
  { start, length, digest }: PlacedBytes,
): Buffer | undefined {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, { position: start });
  return hash('sha256', bytes) === digest ? bytes : undefined;
}
