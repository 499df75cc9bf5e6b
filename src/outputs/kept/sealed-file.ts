import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * The data of a file that `writeSealed` wrote with the same code; `undefined` if there is none, or if the file is not as
 * it was written.
 */
export function readSealed(file: string, code: string): unknown {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const json = bytes.subarray(end + 1);
    return bytes.toString('latin1', 0, end) === sealOf(code, json)
      ? JSON.parse(json.toString())
      : undefined;
  } catch {
    return undefined;
  }
}

/** Writes data as JSON, after a digest of it and of the code, in place of the file in one step. */
export function writeSealed(file: string, code: string, data: unknown): void {
  const json = Buffer.from(JSON.stringify(data));
  const next = `${file}.next`;
  writeFileSync(next, Buffer.concat([Buffer.from(`${sealOf(code, json)}\n`), json]));
  renameSync(next, file);
}

function sealOf(code: string, json: Buffer): string {
  return createHash('sha256').update(code).update(json).digest('hex');
}
