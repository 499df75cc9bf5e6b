import { hash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * The data of a file that `writeSealed` wrote with the same code; `undefined` if there is none, or if the file is not as
 * it was written.
 */
export function readSealed(file: string, code: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return text.slice(0, end) === sealOf(code, json) ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes data as JSON, after a digest of it and of the code, in place of the file in one step. */
export function writeSealed(file: string, code: string, data: unknown): void {
  const json = JSON.stringify(data);
  const next = `${file}.next`;
  writeFileSync(next, `${sealOf(code, json)}\n${json}`);
  renameSync(next, file);
}

function sealOf(code: string, json: string): string {
  return hash('sha256', `${code}${json}`);
}
