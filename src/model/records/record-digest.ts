import { digestOfPlain } from '../digest.ts';

const known = new WeakMap<object, string>();

/** Notes a digest of all that a record was made from: a file is digested anyway, before it is known to be the same. */
export function noteDigest(record: object, digest: string): void {
  known.set(record, digest);
}

/** A digest of a record. It differs if the record does, and may differ if only its file does. */
export function digestOfRecord(record: object): string {
  return known.get(record) ?? digestOfPlain(record);
}
