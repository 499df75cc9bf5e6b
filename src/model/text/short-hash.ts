import { createHash } from 'node:crypto';

/** A hash of a text in eight hexadecimal digits, the same on every machine: `5b2f0c1e`. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
